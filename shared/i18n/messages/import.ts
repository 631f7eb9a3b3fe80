import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The import screen. */
export const importMessages = {} as const satisfies Catalogue;
