import { canonical } from '#shared/tables/canonical.ts';

/** The columns of a codebook table, in the order they are written. */
export const CODEBOOK_FIELDS = [
  'group',
  'theme',
  'description',
  'keywords',
  'include',
  'exclude',
  'examples',
  'colour',
  'key',
  'level',
] as const;
export type CodebookField = (typeof CODEBOOK_FIELDS)[number];

const HEADINGS: Readonly<Record<CodebookField, readonly string[]>> = {
  group: [
    'ryhmä',
    'yläteema',
    'pääteema',
    'pääluokka',
    'grupp',
    'huvudtema',
    'group',
    'category',
    'parent',
  ],
  theme: [
    'teema',
    'alateema',
    'koodi',
    'nimi',
    'luokka',
    'tema',
    'kod',
    'namn',
    'theme',
    'code',
    'name',
  ],
  description: ['kuvaus', 'määritelmä', 'selitys', 'beskrivning', 'definition', 'description'],
  keywords: [
    'avainsanat',
    'avainsana',
    'hakusanat',
    'nyckelord',
    'sökord',
    'keywords',
    'keyword',
    'seed words',
  ],
  include: ['sisällytä', 'mukaan', 'kuuluu', 'inkludera', 'ta med', 'include', 'inclusion'],
  exclude: ['sulje pois', 'pois', 'ei kuulu', 'exkludera', 'uteslut', 'exclude', 'exclusion'],
  examples: ['esimerkit', 'esimerkki', 'exempel', 'examples', 'example'],
  colour: ['väri', 'färg', 'colour', 'color'],
  key: ['näppäin', 'pikanäppäin', 'tangent', 'kortkommando', 'key', 'shortcut'],
  level: ['taso', 'nivå', 'level', 'depth'],
};

export type CodebookColumns = Partial<Record<CodebookField, number>>;

/** Where each field is by the heading row; undefined where no heading names the theme. */
export function columnsByHeading(row: readonly string[]): CodebookColumns | undefined {
  const columns: CodebookColumns = {};
  for (const [index, cell] of row.entries()) {
    const field = CODEBOOK_FIELDS.find((each) => HEADINGS[each].includes(canonical(cell)));
    if (field) columns[field] ??= index;
  }
  return columns.theme === undefined ? undefined : columns;
}

/** Without headings: themes alone, with descriptions, with keywords, or with groups before them. */
export function columnsByPosition(width: number): CodebookColumns {
  const fields: readonly CodebookField[] =
    width < 4
      ? ['theme', 'description', 'keywords']
      : ['group', 'theme', 'description', 'keywords'];
  return Object.fromEntries(fields.slice(0, width).map((field, index) => [field, index]));
}
