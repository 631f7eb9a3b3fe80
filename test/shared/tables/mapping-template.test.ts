import { describe, expect, it } from 'vitest';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import {
  fittingTemplate,
  isLeftAs,
  mappingTemplateSchema,
  MOST_TEMPLATES,
  templateChoices,
  templateOf,
  withTemplate,
} from '#shared/tables/mapping-template.ts';

const CHOICES: readonly ColumnChoice[] = [
  { index: 0, title: 'Nro', ordinal: 1, role: 'respondentId', kind: 'text' },
  { index: 1, title: 'Alue', ordinal: 1, role: 'ignore', kind: 'text' },
  { index: 2, title: 'Alue', ordinal: 2, role: 'attribute', kind: 'scale' },
  { index: 3, title: 'Mitä toivot?', ordinal: 1, role: 'question', kind: 'text' },
];
const TEMPLATE = templateOf({ id: 'a', name: 'Vuosikysely', headerRows: 1 }, CHOICES);
const ROWS = [
  ['Alue', 'Nro', 'Alue', 'Mitä toivot?'],
  ['itä', '7', '3', 'valoa'],
];

describe('a template of columns', () => {
  it('is found by its headings, in whatever order they stand', () => {
    expect(fittingTemplate([TEMPLATE], ROWS, 4)).toBe(TEMPLATE);
    expect(fittingTemplate([TEMPLATE], [['Alue', 'Nro', 'Mitä toivot?']], 3)).toBe(undefined);
    expect(fittingTemplate([TEMPLATE], [[...ROWS[0]!, 'Uusi']], 5)).toBe(undefined);
    expect(fittingTemplate([TEMPLATE], [['Alue', 'Nro', 'Seutu', 'Mitä toivot?']], 4)).toBe(
      undefined,
    );
  });

  it('is found where the file has more heading rows than were guessed', () => {
    const two = templateOf({ id: 'b', name: 'Kaksi', headerRows: 2 }, [
      { index: 0, title: 'Tunnus', ordinal: 1, role: 'respondentId', kind: 'text' },
      { index: 1, title: 'Mitä toivot?', ordinal: 1, role: 'question', kind: 'text' },
    ]);
    const rows = [
      ['Q1', 'Q2'],
      ['Tunnus', 'Mitä toivot?'],
      ['1', 'valoa'],
    ];
    expect(fittingTemplate([TEMPLATE, two], rows, 2)).toBe(two);
  });

  it('gives each column its role and kind, equal titles in their order', () => {
    const headings = ROWS[0]!.map((title, at) => ({ title, ordinal: at === 2 ? 2 : 1 }));
    expect([...templateChoices(TEMPLATE, headings)]).toEqual([
      [0, { role: 'ignore', kind: 'text' }],
      [1, { role: 'respondentId', kind: 'text' }],
      [2, { role: 'attribute', kind: 'scale' }],
      [3, { role: 'question', kind: 'text' }],
    ]);
  });

  it('knows when the columns are left as it says', () => {
    expect(isLeftAs(TEMPLATE, 1, CHOICES)).toBe(true);
    expect(isLeftAs(TEMPLATE, 2, CHOICES)).toBe(false);
    const other = CHOICES.map((each) => Object.assign({ ...each }, { kind: 'date' }));
    expect(isLeftAs(TEMPLATE, 1, other as readonly ColumnChoice[])).toBe(false);
  });

  it('holds headings and roles alone, as its schema says', () => {
    expect(mappingTemplateSchema.parse(TEMPLATE)).toEqual(TEMPLATE);
    expect(Object.keys(TEMPLATE.columns[0]!)).toEqual(['title', 'ordinal', 'role', 'kind']);
  });

  it('gives way to a newer one of its name or for the same headings', () => {
    const newer = { ...TEMPLATE, id: 'b', name: 'Toinen' };
    const other = { ...TEMPLATE, id: 'c', columns: TEMPLATE.columns.slice(1) };
    expect(withTemplate([TEMPLATE], newer)).toEqual([newer]);
    expect(withTemplate([TEMPLATE], other)).toEqual([other]);
    expect(withTemplate([{ ...other, name: 'Eri' }], newer).map(({ id }) => id)).toEqual([
      'b',
      'c',
    ]);
    const many = Array.from({ length: MOST_TEMPLATES }, (_, at) =>
      templateOf({ id: `${at}`, name: `${at}`, headerRows: 1 }, [
        { ...CHOICES[0]!, title: `${at}` },
      ]),
    );
    expect(withTemplate(many, TEMPLATE)).toHaveLength(MOST_TEMPLATES);
  });
});
