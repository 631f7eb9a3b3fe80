import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The list of all memos. */
export const memosMessages = {
  'memos.title': { fi: 'Muistiinpanot', sv: 'Anteckningar', en: 'Memos' },
  'memos.find': {
    fi: 'Etsi muistiinpanoista',
    sv: 'Sök bland anteckningarna',
    en: 'Find among the memos',
  },
  'memos.project': {
    fi: 'Muistiinpano projektista',
    sv: 'Anteckning om projektet',
    en: 'Memo on the project',
  },
  'memos.project.help': {
    fi: 'Mitä koko aineistosta pitää muistaa?',
    sv: 'Vad behöver man minnas om hela materialet?',
    en: 'What is to be remembered of the whole survey?',
  },
  'memos.onTheme': { fi: 'Teema: {{theme}}', sv: 'Tema: {{theme}}', en: 'Theme: {{theme}}' },
  'memos.onAnswer': { fi: 'Vastaus {{row}}', sv: 'Svar {{row}}', en: 'Answer {{row}}' },
  'memos.go': { fi: 'Siirry', sv: 'Gå dit', en: 'Go there' },
  'memos.none': {
    fi: 'Muita muistiinpanoja ei ole. Kirjoita niitä vastauksista näppäimellä {{key}} ja teemoista koodikirjassa.',
    sv: 'Det finns inga andra anteckningar. Skriv dem om svar med tangenten {{key}} och om teman i kodboken.',
    en: 'There are no other memos. Write them on answers with the {{key}} key and on themes in the codebook.',
  },
  'memos.exported': {
    fi: 'Muistiinpanot viedään tulosten mukana omana taulukkonaan.',
    sv: 'Anteckningarna följer med resultaten som ett eget blad.',
    en: 'Memos are exported with the results as a sheet of their own.',
  },
} as const satisfies Catalogue;
