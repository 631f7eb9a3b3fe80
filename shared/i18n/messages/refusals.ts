import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** Why an act was refused, and what to do. */
export const refusalsMessages = {} as const satisfies Catalogue;
