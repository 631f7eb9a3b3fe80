import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** How far one is with coding, and how fast. */
export const progressMessages = {
  'progress.pace': {
    fi: 'Noin {{rate}} vastausta tunnissa',
    sv: 'Ungefär {{rate}} svar i timmen',
    en: 'About {{rate}} answers an hour',
  },
  'progress.left.minutes': {
    fi: 'jäljellä noin {{amount}} min',
    sv: 'ungefär {{amount}} min kvar',
    en: 'about {{amount}} min left',
  },
  'progress.left.hours': {
    fi: 'jäljellä noin {{amount}} h',
    sv: 'ungefär {{amount}} h kvar',
    en: 'about {{amount}} h left',
  },
  'progress.allDecided': {
    fi: 'Kaikki näytetyt vastaukset on päätetty.',
    sv: 'Alla svar som visas är avgjorda.',
    en: 'Every answer shown is decided.',
  },
  'progress.coder': { fi: 'Koodaaja', sv: 'Kodare', en: 'Coder' },
  'progress.share': { fi: 'Osuus', sv: 'Andel', en: 'Share' },
} as const satisfies Catalogue;
