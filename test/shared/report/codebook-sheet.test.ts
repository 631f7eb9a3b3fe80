import { describe, expect, it } from 'vitest';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { retireTheme } from '#shared/commands/edit-codebook.ts';
import { importCodebook } from '#shared/commands/import-codebook.ts';
import type { Language } from '#shared/domain/project.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { codebookSheet } from '#shared/report/codebook-sheet.ts';
import { writeCsv } from '#shared/report/csv.ts';
import { writeXlsx } from '#shared/report/xlsx.ts';
import { readCodebook, type CodebookDraft } from '#shared/tables/codebook-table.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeTheme } from '#test/helpers/survey.ts';
import { sentence, tableOf } from '#test/shared/tables/reading.ts';

const space = makeTheme('Tila', { group: true, order: 1, description: 'Missä ollaan' });
const light = makeTheme('Valo', {
  parentId: space.id,
  order: 1,
  description: '=hyvä\n"valo"; ja muu',
  include: 'myös kynttilät',
  exclude: '－ ei aurinko',
  examples: 'Lisää valoa.',
  counterExamples: 'Valoisa mieli\nvalokuva',
  polar: true,
  keywords: ['lamppu', '-valo'],
  colour: 7,
  shortcut: 'ö',
});
const lamps = makeTheme('Lamput', { parentId: light.id, order: 2, colour: 3 });
const corner = makeTheme('Nurkat', { parentId: space.id, order: 2, group: true });
const sound = makeTheme('+Ääni', { parentId: corner.id, order: 1, colour: 2 });
const empty = makeTheme('Tyhjä ryhmä', { group: true, order: 2, colour: 3 });
const ANYONE = { kind: 'any' } as const;
const THEMES = [space, light, lamps, corner, sound, empty];

function openDesk(): Desk {
  return new Desk({ themes: THEMES });
}

async function writtenAndRead(desk: Desk, language: Language, format: 'csv' | 'xlsx') {
  const sheet = codebookSheet(desk.memory, ANYONE, createTranslator(language));
  const delimiter = language === 'en' ? ',' : ';';
  const bytes =
    format === 'csv' ? writeCsv(sheet, { delimiter, bom: true }) : await writeXlsx([sheet]);
  const read = readCodebook(await tableOf(bytes, `koodikirja.${format}`));
  if (!read.ok) throw new Error(sentence(read.problem));
  return read.value;
}

/** Themes from top to bottom with their parents' names, free of ids, stamps and orders. */
function treeOf(desk: Desk): unknown[] {
  const tree = new ThemeTree(desk.memory.all('themes'));
  return tree.depthFirst().map(({ theme, depth }) => {
    const { id: _id, stamp: _stamp, parentId: _parent, order: _order, ...fields } = theme;
    return [depth, tree.path(theme.id), fields];
  });
}

function imported(draft: CodebookDraft): Desk {
  const desk = new Desk({});
  desk.do(importCodebook, draft);
  return desk;
}

describe('codebookSheet', () => {
  it.each([
    ['fi', 'csv'],
    ['sv', 'csv'],
    ['en', 'csv'],
    ['fi', 'xlsx'],
    ['sv', 'xlsx'],
    ['en', 'xlsx'],
  ] as const)('reads back to an equal codebook in %s from %s', async (language, format) => {
    const desk = openDesk();
    const draft = await writtenAndRead(desk, language, format);
    expect(draft.refusals).toEqual([]);
    expect(treeOf(imported(draft))).toEqual(treeOf(desk));
    expect(desk.refusal(importCodebook, draft)).toBe('nothingNew');
  });

  it('names its columns as the screen names the fields', () => {
    const { columns, rows } = codebookSheet(openDesk().memory, ANYONE, createTranslator('fi'));
    expect(columns.map(({ title }) => title)).toEqual([
      'Ryhmä',
      'Teema',
      'Kuvaus',
      'Avainsanat',
      'Kuuluu mukaan',
      'Ei kuulu mukaan',
      'Esimerkkejä',
      'Vastaesimerkkejä',
      'Kysymykset',
      'Sävy',
      'Väri',
      'Näppäin',
      'Taso',
      'Tila',
    ]);
    expect(rows.map(([group, theme]) => [group, theme])).toEqual([
      ['Tila', null],
      ['Tila', 'Valo'],
      ['Tila', 'Lamput'],
      ['Nurkat', null],
      ['Nurkat', '+Ääni'],
      ['Tyhjä ryhmä', null],
    ]);
  });

  it.each(['fi', 'sv', 'en'] as const)(
    'lists retired themes last, which importing refuses by name, in %s',
    async (language) => {
      const desk = openDesk();
      desk.do(retireTheme, light.id);
      const { rows } = codebookSheet(desk.memory, ANYONE, createTranslator(language));
      expect(rows.slice(-2).map(([, theme]) => theme)).toEqual(['Valo', 'Lamput']);
      const draft = await writtenAndRead(desk, language, 'csv');
      expect(draft.refusals.map(({ key, values }) => [key, values['theme']])).toEqual([
        ['tables.refused.retiredTheme', 'Valo'],
        ['tables.refused.retiredTheme', 'Lamput'],
      ]);
      expect(treeOf(imported(draft))).toEqual(treeOf(desk));
    },
  );
});
