import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The names of commands, as keys, menus and the palette show them. */
export const keysMessages = {} as const satisfies Catalogue;
