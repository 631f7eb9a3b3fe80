import { describe, expect, it } from 'vitest';
import { STYLE, styled, workbookBytes, type SheetCell } from '#test/fixtures/surveys/workbook.ts';
import { problemOf, tableOf } from '#test/shared/tables/reading.ts';

const xml = (make: (reference: string) => string): SheetCell => ({ xml: make });

async function cellText(cell: SheetCell, date1904 = false): Promise<string | undefined> {
  const sheets = {
    S: [
      ['Otsikko', 'Toinen'],
      ['rivi', cell],
    ],
  };
  return (await tableOf(workbookBytes({ sheets, date1904 }), 'a.xlsx')).rows[1]?.[1];
}

describe('cells as a person saw them', () => {
  it.each<[string, SheetCell, string]>([
    ['a whole number', 42, '42'],
    ['a decimal without its binary tail', 0.1 + 0.2, '0.3'],
    ['a date by built-in format', styled(46_082, STYLE.date), '2026-03-01'],
    ['a date by its own format', styled(46_082, STYLE.ownDate), '2026-03-01'],
    ['date and time', styled(46_082.75, STYLE.dateTime), '2026-03-01 18:00'],
    ['a time', styled(0.5, STYLE.time), '12:00'],
    ['a percentage', styled(0.43, STYLE.percent), '43 %'],
    ['true', xml((r) => `<c r="${r}" t="b"><v>1</v></c>`), 'TRUE'],
    [
      'an inline string',
      xml((r) => `<c r="${r}" t="inlineStr"><is><t>suoraan</t></is></c>`),
      'suoraan',
    ],
    [
      'rich text',
      xml((r) => `<c r="${r}" t="inlineStr"><is><r><t>osa </t></r><r><t>kaksi</t></r></is></c>`),
      'osa kaksi',
    ],
    [
      'a formula’s text',
      xml((r) => `<c r="${r}" t="str"><f>A1&amp;"x"</f><v>tulos</v></c>`),
      'tulos',
    ],
    ['an error', xml((r) => `<c r="${r}" t="e"><v>#N/A</v></c>`), '#N/A'],
    ['an escaped character', 'rivi_x000D_vaihto', 'rivi\rvaihto'],
    ['mark-up as text', '<b>&amp; "lainaus"', '<b>&amp; "lainaus"'],
    [
      'without a reference',
      xml(() => '<c t="inlineStr"><is><t>viereinen</t></is></c>'),
      'viereinen',
    ],
  ])('%s', async (_name, cell, text) => {
    expect(await cellText(cell)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', async () => {
    expect(await cellText(styled(44_620, STYLE.date), true)).toBe('2026-03-01');
  });

  it('leaves out reading aids', async () => {
    const runs = '<r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>';
    expect(await cellText(xml((r) => `<c r="${r}" t="inlineStr"><is>${runs}</is></c>`))).toBe(
      '東京',
    );
  });
});

describe('sheets', () => {
  const sheets = {
    Ohje: [],
    Vastaukset: [['id', 'Vastaus'], [], [1, 'kyllä']],
    Muut: [['a'], ['b']],
  };

  it('takes the first sheet with rows and names them all', async () => {
    const table = await tableOf(workbookBytes({ sheets }), 'a.xlsx');
    expect(table.source).toEqual({
      kind: 'xlsx',
      sheet: 'Vastaukset',
      sheets: ['Ohje', 'Vastaukset', 'Muut'],
    });
  });

  it('keeps the sheet’s row numbers over empty rows', async () => {
    const table = await tableOf(workbookBytes({ sheets }), 'a.xlsx');
    expect(table.rows).toEqual([
      ['id', 'Vastaus'],
      ['1', 'kyllä'],
    ]);
    expect(table.lines).toEqual([1, 3]);
    expect(table.notes).toEqual([]);
  });

  it('takes the sheet that was asked for, or says which there are', async () => {
    const bytes = workbookBytes({ sheets });
    expect((await tableOf(bytes, 'a.xlsx', { sheet: 'Muut' })).rows).toEqual([['a'], ['b']]);
    const problem = await problemOf(bytes, 'a.xlsx', { sheet: 'Puuttuva' });
    expect(problem).toMatchObject({
      key: 'tables.noSuchSheet',
      values: { sheet: 'Puuttuva', sheets: 'Ohje, Vastaukset, Muut' },
    });
  });
});
