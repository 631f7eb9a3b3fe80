import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileKind } from '#shared/tables/file-kind.ts';
import { guessLayout } from '#shared/tables/layout.ts';
import { LIMITS } from '#shared/tables/limits.ts';
import { problemOf, sentence, tableOf, untouched } from '#test/shared/tables/reading.ts';
import { workbookBytes, workbookFiles, zipParts } from '#test/fixtures/surveys/workbook.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compound(streamName: string): Uint8Array {
  const name = Array.from(streamName).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([...COMPOUND, ...Array.from({ length: 504 }, () => 0), ...name]);
}

const SHEETS = {
  Taul1: [
    ['id', 'Vastaus'],
    [1, 'kyllä'],
  ],
};

describe('files that are refused', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'tables.empty'],
    ['blank lines only', '\n\n  \n', 'tables.empty'],
    ['a heading only', 'Nro;Mitä toivotte?\n', 'tables.headerOnly'],
    [
      'a picture named .csv',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'tables.binary',
    ],
    [
      'noise named .csv',
      new Uint8Array(4000).map((_byte, at) => (at * 7919) % 251),
      'tables.binary',
    ],
    ['a web page named .xls', '<html><table><tr><td>1</td></tr></table></html>', 'tables.webPage'],
    ['an old .xls', compound('Workbook'), 'tables.oldExcel'],
    ['an encrypted XLSX', compound('EncryptedPackage'), 'tables.encrypted'],
    [
      'an .ods',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'tables.openDocument',
    ],
    ['an .xlsb', zipParts({ 'xl/workbook.bin': '' }), 'tables.binaryExcel'],
    [
      'a .docx',
      zipParts({ '[Content_Types].xml': '', 'word/document.xml': '<a/>' }),
      'tables.notExcel',
    ],
    ['a zip of files', zipParts({ 'answers.csv': 'a;b' }), 'tables.notExcel'],
  ])('%s', async (_name, content, key) => {
    const problem = await problemOf(content, 'kysely.csv');
    expect(problem.key).toBe(key);
    expect(sentence(problem)).toContain('kysely.csv');
    expect(sentence(problem)).not.toMatch(/\{\{|undefined|^tables\./);
  });

  it('an unclosed quote, naming the line where it opened', async () => {
    const problem = await problemOf('id;t\n1;"ok\nok"\n2;"tämä jää auki\n3;x\n4;y\n');
    expect(problem).toMatchObject({ key: 'tables.unclosedQuote', values: { line: 4 } });
    expect(sentence(problem)).toContain('on row 4 and never closes: “tämä jää auki…”. Add');
  });

  it('a file of 200 MB, unread', async () => {
    const problem = await problemOf(new Uint8Array(200_000_000));
    expect(problem).toMatchObject({ key: 'tables.tooLarge', values: { size: 200, most: 100 } });
  });

  it('10,000 columns, in text and in a workbook', async () => {
    const row = Array.from({ length: 10_000 }, (_each, at) => `k${at}`);
    const text = await problemOf(`${row.join(';')}\n${row.join(';')}`);
    expect(text).toMatchObject({ key: 'tables.tooManyColumns', values: { columns: 10_000 } });
    const workbook = await problemOf(workbookBytes({ sheets: { Taul1: [row, row] } }), 'a.xlsx');
    expect(workbook.key).toBe('tables.tooManyColumns');
  });

  it('too many rows', async () => {
    const problem = await problemOf('a;b\n'.repeat(LIMITS.rows + 1));
    expect(problem).toMatchObject({ key: 'tables.tooManyRows', values: { most: LIMITS.rows } });
  });

  it('a cell beyond the limit, naming line and column', async () => {
    const problem = await problemOf(`a;b\n1;${'x'.repeat(LIMITS.cellCharacters + 1)}\n`);
    expect(problem).toMatchObject({ key: 'tables.cellTooLong', values: { line: 2, column: 2 } });
  });
});

describe('workbooks that are broken', () => {
  it('cut short', async () => {
    const whole = workbookBytes({ sheets: { Taul1: [['id'], ...manyRows(2000)] } });
    const problem = await problemOf(whole.subarray(0, whole.length / 2), 'a.xlsx');
    expect(problem.key).toBe('tables.brokenXlsx');
  });

  it.each([
    ['sheet XML cut', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' }],
    ['no workbook', { '_rels/.rels': '<Relationships/>', 'xl/workbook.xml': '' }],
    ['an entity bomb', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
  ])('%s', async (_name, extra) => {
    const problem = await problemOf(workbookBytes({ sheets: SHEETS, extra }), 'a.xlsx');
    expect(problem.key).toBe('tables.brokenXlsx');
  });

  it('unpacking to gigabytes: stopped at the limit whatever the archive says of itself', async () => {
    const zeros = new Uint8Array(60_000_000);
    const files = Object.entries(workbookFiles({ sheets: SHEETS })).map(([name, text]) => [
      name,
      strToU8(text),
    ]);
    const bomb = zipSync({ ...Object.fromEntries(files), 'xl/media/a.xml': zeros }, { level: 1 });
    const problem = await problemOf(bomb, 'pommi.xlsx');
    expect(problem.key).toBe('tables.zipBomb');
    expect(sentence(problem)).toContain('pommi.xlsx');
  });

  it('too many entries', async () => {
    const names = Array.from({ length: LIMITS.zipEntries + 1 }, (_each, at) => [`x/${at}`, '']);
    expect((await problemOf(zipParts(Object.fromEntries(names)), 'a.xlsx')).key).toBe(
      'tables.zipBomb',
    );
  });
});

function manyRows(count: number): string[][] {
  return Array.from({ length: count }, (_each, at) => [`vastaus ${at} ${(at * 7919) % 1009}`]);
}

describe('odd content that is kept', () => {
  it('a 60,000-character answer', async () => {
    const long = 'pitkä vastaus '.repeat(4300).trim();
    const draft = untouched(await tableOf(`Mitä toivotte?\n${long}\nlyhyt vastaus tähän\n`));
    expect(draft.answers[0]?.text).toBe(long);
  });

  it('NULs, lone surrogates, right-to-left text and emoji', async () => {
    const cells = [
      'nolla\0merkki tässä',
      'مرحبا بالعالم كله',
      '👩‍👧‍👦 perhe on tärkein 👍🏽',
      'e\u0301 koottu kirjain',
    ];
    const draft = untouched(await tableOf(`Mitä toivotte?\n${cells.join('\n')}\n`));
    expect(draft.answers.map(({ text }) => text)).toEqual([
      'nollamerkki tässä',
      cells[1],
      cells[2],
      'é koottu kirjain',
    ]);
    expect(draft.report.normalised).toMatchObject({ nuls: 1, composed: 1 });
  });

  it('a heading __proto__, an empty one and two of one name', async () => {
    const text =
      '__proto__;;Miksi?;Miksi?\nno, koska minusta siltä tuntui;;siksi että voin;toinen syy on tämä\n';
    const { columns } = guessLayout(await tableOf(text));
    expect(columns.map(({ title, ordinal }) => [title, ordinal])).toEqual([
      ['__proto__', 1],
      ['', 1],
      ['Miksi?', 1],
      ['Miksi?', 2],
    ]);
    const draft = untouched(await tableOf(text));
    expect(new Set(draft.questions.map(({ id }) => id)).size).toBe(draft.questions.length);
    expect(draft.questions.map(({ title }) => title)).toEqual(['__proto__', 'Miksi?', 'Miksi?']);
  });
});

describe('the kind of a file', () => {
  it('is text for UTF-16 and for text with a stray control character', () => {
    const utf16 = new Uint8Array(Array.from('kysely;vastaus').flatMap((c) => [c.charCodeAt(0), 0]));
    expect(fileKind(utf16)).toBe('text');
    expect(fileKind(new TextEncoder().encode(`${'tavallista tekstiä '.repeat(20)}\u0001\0`))).toBe(
      'text',
    );
  });
});
