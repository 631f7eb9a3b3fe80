import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The names of acts, as undo shows them. */
export const actsMessages = {} as const satisfies Catalogue;
