import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The list of projects and the empty state. */
export const projectsMessages = {} as const satisfies Catalogue;
