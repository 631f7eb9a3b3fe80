import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The coding screen. */
export const codeMessages = {} as const satisfies Catalogue;
