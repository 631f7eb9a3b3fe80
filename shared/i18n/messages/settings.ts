import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The pages of the settings, and what the app says of itself. */
export const settingsMessages = {
  'settings.look': { fi: 'Kieli ja ulkoasu', sv: 'Språk och utseende', en: 'Language and looks' },
  'settings.coder': { fi: 'Koodaaja', sv: 'Kodare', en: 'Coder' },
  'settings.copies': { fi: 'Varmuuskopiot', sv: 'Säkerhetskopior', en: 'Second copies' },
  'settings.about': { fi: 'Tietoja', sv: 'Om Sitaatti', en: 'About' },
  'settings.initials': { fi: 'Nimikirjaimet', sv: 'Initialer', en: 'Initials' },
  'settings.initials.help': {
    fi: 'Enintään neljä merkkiä. Tyhjänä ne otetaan nimestä.',
    sv: 'Högst fyra tecken. Lämnas fältet tomt tas de från namnet.',
    en: 'At most four characters. Left blank, they are taken from the name.',
  },
  'settings.youCode': {
    fi: 'Koodaat nimellä {{name}}',
    sv: 'Du kodar som {{name}}',
    en: 'You code as {{name}}',
  },
  'settings.giveName': {
    fi: 'Anna nimesi koodaajana',
    sv: 'Ange ditt namn som kodare',
    en: 'Give your name as a coder',
  },
  'settings.version': {
    fi: 'Versio {{version}}',
    sv: 'Version {{version}}',
    en: 'Version {{version}}',
  },
  'settings.promise': {
    fi: 'Vastaukset pysyvät tällä koneella. Sitaatti ei lähetä eikä hae mitään verkosta, ei edes päivityksiä.',
    sv: 'Svaren stannar på den här datorn. Sitaatti skickar och hämtar ingenting över nätet, inte ens uppdateringar.',
    en: 'The answers stay on this machine. Sitaatti sends and fetches nothing over a network, not even updates.',
  },
  'settings.licences': { fi: 'Lisenssit', sv: 'Licenser', en: 'Licences' },
  'settings.licences.help': {
    fi: 'Sitaatti sisältää nämä teokset, kunkin omalla lisenssillään. Tekstit ovat englanniksi.',
    sv: 'Sitaatti innehåller dessa verk, vart och ett under sin egen licens. Texterna är på engelska.',
    en: 'Sitaatti contains these works, each under its own licence.',
  },
  'settings.licences.electron': {
    fi: 'Lisäksi ohjelmassa ovat Electron ja Chromium. Niiden lisenssit ovat ohjelman kansiossa: {{electron}} ja {{chromium}}.',
    sv: 'Dessutom innehåller programmet Electron och Chromium. Deras licenser finns i programmets mapp: {{electron}} och {{chromium}}.',
    en: 'The program also contains Electron and Chromium. Their licences are in the program’s folder: {{electron}} and {{chromium}}.',
  },
  'settings.licences.reading': {
    fi: 'Luetaan lisenssejä…',
    sv: 'Läser licenser…',
    en: 'Reading the licences…',
  },
  'settings.licences.failed': {
    fi: 'Lisenssiluetteloa ei voitu lukea. Asenna Sitaatti uudelleen: siitä puuttuu tiedosto.',
    sv: 'Licensförteckningen kunde inte läsas. Installera om Sitaatti: en fil saknas.',
    en: 'The list of licences could not be read. Install Sitaatti again: a file of it is missing.',
  },
} as const satisfies Catalogue;
