import { canonical } from '#shared/tables/canonical.ts';

/** What the columns of a codebook table may hold. */
export const CODEBOOK_FIELDS = [
  'group',
  'theme',
  'description',
  'keywords',
  'include',
  'exclude',
  'examples',
  'counterExamples',
  'questions',
  'tone',
  'colour',
  'key',
  'level',
  'state',
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
  include: [
    'kuuluu mukaan',
    'sisällytä',
    'mukaan',
    'kuuluu',
    'räknas med',
    'inkludera',
    'omfattar',
    'ta med',
    'include',
    'inclusion',
  ],
  exclude: [
    'ei kuulu mukaan',
    'sulje pois',
    'pois',
    'ei kuulu',
    'räknas inte med',
    'exkludera',
    'omfattar inte',
    'uteslut',
    'exclude',
    'exclusion',
  ],
  examples: ['esimerkkejä', 'esimerkit', 'esimerkki', 'exempel', 'examples', 'example'],
  counterExamples: [
    'vastaesimerkkejä',
    'vastaesimerkit',
    'motexempel',
    'counter-examples',
    'counterexamples',
    'counter examples',
    'negative examples',
  ],
  questions: ['kysymykset', 'kysymys', 'frågor', 'fråga', 'questions', 'question'],
  tone: ['sävy', 'ton', 'tone', 'polarity', 'sentiment'],
  colour: ['väri', 'färg', 'colour', 'color'],
  key: ['näppäin', 'pikanäppäin', 'tangent', 'kortkommando', 'key', 'shortcut'],
  level: ['taso', 'nivå', 'level', 'depth'],
  state: ['tila', 'läge', 'state', 'status'],
};

const RETIRED: ReadonlySet<string> = new Set(['poistettu käytöstä', 'ur bruk', 'retired']);

/** Whether a cell of the column of states takes its theme out of use. */
export function isRetiredState(cell: string): boolean {
  return RETIRED.has(canonical(cell));
}

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
