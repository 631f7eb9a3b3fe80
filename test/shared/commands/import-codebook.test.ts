import { describe, expect, it } from 'vitest';
import { importCodebook } from '#shared/commands/import-codebook.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { readCodebook, type CodebookDraft } from '#shared/tables/codebook-table.ts';
import type { SurveyTable } from '#shared/tables/table.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeTheme } from '#test/helpers/survey.ts';

function draft(rows: readonly (readonly string[])[]): CodebookDraft {
  const table: SurveyTable = {
    fileName: 'koodikirja.csv',
    rows,
    lines: rows.map((_row, at) => at + 1),
    width: rows[0]?.length ?? 0,
    source: { kind: 'text', encoding: 'utf-8', delimiter: ';' },
    notes: [],
  };
  const result = readCodebook(table);
  if (!result.ok) throw new Error(result.problem.key);
  return result.value;
}

const HEAD = ['Ryhmä', 'Teema', 'Kuvaus', 'Avainsanat', 'Väri', 'Näppäin'];
const ROWS = [
  HEAD,
  ['Tila', 'Valo', 'Hyvä valo', 'lamppu', '', 'v'],
  ['Tila', 'Ääni', '', '', '', ''],
  ['Aika', 'Illat', '', 'ilta, myöhään', '5', ''],
];

function named(desk: Desk, name: string): Theme {
  const found = [...desk.memory.all('themes')].find((theme) => theme.name === name);
  if (!found) throw new Error(`no theme ${name}`);
  return found;
}

describe('importCodebook', () => {
  it('makes groups and the themes under them, in the file’s order', () => {
    const desk = new Desk({});
    const { added, updated } = desk.do(importCodebook, draft(ROWS));
    expect({ added, updated }).toEqual({ added: 5, updated: 0 });
    expect(named(desk, 'Tila')).toMatchObject({ group: true, order: 1 });
    expect(named(desk, 'Ääni')).toMatchObject({ parentId: named(desk, 'Tila').id, order: 2 });
    expect(named(desk, 'Illat')).toMatchObject({ colour: 4, keywords: ['ilta', 'myöhään'] });
  });

  it('spreads colours over the twelve', () => {
    const desk = new Desk({});
    const names = Array.from({ length: 12 }, (_each, at) => ['', `Teema ${at}`]);
    desk.do(importCodebook, draft([['Ryhmä', 'Teema'], ...names]));
    expect(new Set([...desk.memory.all('themes')].map(({ colour }) => colour)).size).toBe(12);
  });

  it('updates a theme of the same name under the same group, and only by what the file says', () => {
    const desk = new Desk({});
    desk.do(importCodebook, draft(ROWS));
    const before = named(desk, 'Valo');
    const outcome = desk.do(
      importCodebook,
      draft([HEAD, ['tila', 'VALO', '', 'valaisin', '', ''], ['', 'Valo', '', '', '', '']]),
    );
    expect(outcome).toMatchObject({ added: 1, updated: 1 });
    expect(desk.memory.get('themes', before.id)).toMatchObject({
      name: 'Valo',
      description: 'Hyvä valo',
      keywords: ['valaisin'],
      shortcut: 'v',
    });
  });

  it('refuses the same codebook again', () => {
    const desk = new Desk({});
    desk.do(importCodebook, draft(ROWS));
    expect(desk.refusal(importCodebook, draft(ROWS))).toBe('nothingNew');
  });

  it('leaves a key with the theme that has it', () => {
    const desk = new Desk({ themes: [makeTheme('Vanha', { shortcut: 'v' })] });
    desk.do(importCodebook, draft(ROWS));
    expect(named(desk, 'Valo').shortcut).toBeUndefined();
    expect(named(desk, 'Vanha').shortcut).toBe('v');
  });
});
