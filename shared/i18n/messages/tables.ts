import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** What is said of survey tables: roles, problems, what was normalised. */
export const tablesMessages = {} as const satisfies Catalogue;
