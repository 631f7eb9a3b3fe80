import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The frame, saving, undo and what every screen shares. */
export const appMessages = {
  'app.name': { fi: 'Sitaatti', sv: 'Sitaatti', en: 'Sitaatti' },
} as const satisfies Catalogue;
