import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The next survey with an earlier one's codebook. */
export const waveMessages = {
  'wave.open': {
    fi: 'Uusi kysely tällä koodikirjalla…',
    sv: 'Ny enkät med den här kodboken…',
    en: 'New survey with this codebook…',
  },
  'wave.title': {
    fi: 'Uusi kysely koodikirjalla ”{{name}}”',
    sv: 'Ny enkät med kodboken ”{{name}}”',
    en: 'New survey with the codebook of “{{name}}”',
  },
  'wave.text': {
    fi: 'Uusi projekti saa kaikki teemat ohjeineen, avainsanoineen, väreineen ja näppäimineen, myös yhdistetyt ja käytöstä poistetut. Vastaukset ja koodaukset jäävät tähän projektiin.',
    sv: 'Det nya projektet får alla teman med regler, nyckelord, färger och tangenter, även de sammanslagna och de som tagits ur bruk. Svaren och kodningarna stannar i det här projektet.',
    en: 'The new project gets all themes with their rules, keywords, colours and keys, merged and retired ones too. Answers and codings stay in this project.',
  },
  'wave.name': {
    fi: 'Uuden projektin nimi',
    sv: 'Det nya projektets namn',
    en: 'Name of the new project',
  },
  'wave.along': { fi: 'Mukaan', sv: 'Med kommer', en: 'Take along' },
  'wave.examples': {
    fi: 'Koodatut lainaukset esimerkkeinä',
    sv: 'De kodade citaten som exempel',
    en: 'The coded quotes as examples',
  },
  'wave.examplesText': {
    fi: 'Ne näkyvät teeman sivulla, eikä niitä lasketa. Lainaukset ovat vastaajien sanoja.',
    sv: 'De visas på temats sida och räknas inte. Citaten är respondenternas ord.',
    en: 'They are shown on a theme’s page and counted nowhere. The quotes are respondents’ words.',
  },
  'wave.begin': { fi: 'Luo projekti', sv: 'Skapa projektet', en: 'Make the project' },
  'wave.noThemes': {
    fi: 'Projektissa ”{{name}}” ei ole teemoja.',
    sv: 'Projektet ”{{name}}” har inga teman.',
    en: 'Project “{{name}}” has no themes.',
  },
  'wave.earlier': {
    fi: 'Esimerkkejä aiemmista kyselyistä',
    sv: 'Exempel från tidigare enkäter',
    en: 'Examples from earlier surveys',
  },
  'wave.more': {
    fi: 'Näytä loput ({{count}})',
    sv: 'Visa resten ({{count}})',
    en: 'Show the rest ({{count}})',
  },
} as const satisfies Catalogue;
