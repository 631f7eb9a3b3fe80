import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** Reasons of suggestions. */
export const suggestMessages = {} as const satisfies Catalogue;
