import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** Roles of columns, kept for the next file with the same headings. */
export const templatesMessages = {
  'templates.fits': {
    fi: 'Otsikot ovat samat kuin mallissa ”{{name}}”.',
    sv: 'Rubrikerna är desamma som i mallen ”{{name}}”.',
    en: 'The headings are those of the template “{{name}}”.',
  },
  'templates.use': { fi: 'Käytä mallia', sv: 'Använd mallen', en: 'Use the template' },
  'templates.used': {
    fi: 'Sarakkeet ovat mallin ”{{name}}” mukaiset.',
    sv: 'Kolumnerna är som i mallen ”{{name}}”.',
    en: 'The columns are as in the template “{{name}}”.',
  },
  'templates.open': { fi: 'Sarakemallit', sv: 'Kolumnmallar', en: 'Column templates' },
  'templates.keep': {
    fi: 'Säilytä nämä sarakkeet mallina',
    sv: 'Spara de här kolumnerna som mall',
    en: 'Keep these columns as a template',
  },
  'templates.keepText': {
    fi: 'Mallia tarjotaan, kun tuot seuraavan kerran tiedoston, jossa on samat otsikot. Siihen tallentuvat otsikkorivit, roolit ja lajit, ei vastauksia.',
    sv: 'Mallen erbjuds nästa gång du importerar en fil med samma rubriker. Den sparar rubrikrader, roller och typer, inga svar.',
    en: 'It is offered the next time you import a file with the same headings. It keeps heading rows, roles and kinds, no answers.',
  },
  'templates.name': { fi: 'Mallin nimi', sv: 'Mallens namn', en: 'Name of the template' },
  'templates.save': { fi: 'Säilytä malli', sv: 'Spara mallen', en: 'Keep the template' },
  'templates.kept': { fi: 'Säilytetyt mallit', sv: 'Sparade mallar', en: 'Kept templates' },
  'templates.columns_one': {
    fi: '{{count}} sarake',
    sv: '{{count}} kolumn',
    en: '{{count}} column',
  },
  'templates.columns_other': {
    fi: '{{count}} saraketta',
    sv: '{{count}} kolumner',
    en: '{{count}} columns',
  },
  'templates.delete': {
    fi: 'Poista malli ”{{name}}”',
    sv: 'Ta bort mallen ”{{name}}”',
    en: 'Delete the template “{{name}}”',
  },
} as const satisfies Catalogue;
