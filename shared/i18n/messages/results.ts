import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The results screen. */
export const resultsMessages = {} as const satisfies Catalogue;
