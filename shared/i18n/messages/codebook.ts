import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The codebook screen. */
export const codebookMessages = {} as const satisfies Catalogue;
