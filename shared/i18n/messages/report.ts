import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** Headings and words of exported files. */
export const reportMessages = {} as const satisfies Catalogue;
