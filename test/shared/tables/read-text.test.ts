import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readPasted } from '#shared/tables/read-table.ts';
import { sentence, tableOf } from '#test/shared/tables/reading.ts';

const ROWS = [
  ['Nro', 'Mitä toivotte, ja miksi?'],
  ['1', 'Lisää äänikirjoja – heti'],
  ['2', 'Öljyvärikurssi'],
];
const TEXT = ROWS.map((row) => row.join(';')).join('\r\n');

describe('encodings', () => {
  it.each([
    ['utf-8', iconv.encode(TEXT, 'utf-8'), 'utf-8'],
    ['utf-8 with a mark', iconv.encode(TEXT, 'utf-8', { addBOM: true }), 'utf-8'],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['utf-16le without a mark', iconv.encode(TEXT, 'utf-16le'), 'utf-16le'],
    ['utf-16be without a mark', iconv.encode(TEXT, 'utf-16be'), 'utf-16be'],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252'), 'windows-1252'],
  ])('reads %s', async (_name, bytes, encoding) => {
    const table = await tableOf(bytes);
    expect(table.rows).toEqual(ROWS);
    expect(table.source).toEqual({ kind: 'text', encoding, delimiter: ';' });
  });

  it('takes the encoding a person chose', async () => {
    const bytes = iconv.encode(TEXT, 'utf-8');
    const table = await tableOf(bytes, 'survey.csv', { encoding: 'windows-1252' });
    expect(table.rows[0]?.[1]).toBe('MitÃ¤ toivotte, ja miksi?');
  });
});

describe('delimiters', () => {
  it.each([';', ',', '\t', '|'])('finds %j in text full of the others', async (delimiter) => {
    const text = [
      ['id', 'Sana; toinen, kolmas'],
      ['1', 'pitkä, vastaus; jossa'],
      ['2', 'ja'],
    ];
    const cell = (each: string) => (each.includes(delimiter) ? `"${each}"` : each);
    const table = await tableOf(text.map((row) => row.map(cell).join(delimiter)).join('\n'));
    expect(table.rows).toEqual(text);
  });

  it('leaves a file of one column whole, commas and all', async () => {
    const table = await tableOf(
      'Mitä, jos mitään, toivotte?\nRauhaa, hiljaisuutta, valoa\nKahvia, teetä\nEi mitään\n',
    );
    expect(table.width).toBe(1);
    expect(table.rows[1]).toEqual(['Rauhaa, hiljaisuutta, valoa']);
  });

  it('takes the delimiter of the sep= line, and counts that line', async () => {
    const table = await tableOf('sep=|\r\na|b\r\n1|x;y;z\r\n');
    expect(table.rows).toEqual([
      ['a', 'b'],
      ['1', 'x;y;z'],
    ]);
    expect(table.lines).toEqual([2, 3]);
  });

  it('takes the delimiter a person chose', async () => {
    const table = await tableOf('a;b\n1;2', 'survey.csv', { delimiter: ',' });
    expect(table.rows).toEqual([['a;b'], ['1;2']]);
  });
});

describe('quotes and lines', () => {
  it('keeps quoted line ends and doubled quotes, and knows where each row starts', async () => {
    const table = await tableOf('id;t\n1;"eka\ntoka ""sitaatti"""\n2;x\n');
    expect(table.rows[1]?.[1]).toBe('eka\ntoka "sitaatti"');
    expect(table.lines).toEqual([1, 2, 4]);
  });

  it.each([
    ['rows CRLF, cells LF', 'id;t\r\n1;"a\nb"\r\n2;c\r\n', 'a\nb'],
    ['rows LF, cells CRLF', 'id;t\n1;"a\r\nb"\n2;c\n', 'a\r\nb'],
    ['all CRLF', 'id;t\r\n1;"a\r\nb"\r\n2;c\r\n', 'a\r\nb'],
    ['rows mixed', 'id;t\r\n1;"a\nb"\n2;c\r\n', 'a\nb'],
    ['rows CR', 'id;t\r1;"a\nb"\r2;c\r', 'a\nb'],
  ])('reads %s', async (_name, text, cell) => {
    const table = await tableOf(text);
    expect(table.rows).toEqual([
      ['id', 't'],
      ['1', cell],
      ['2', 'c'],
    ]);
    expect(table.lines).toEqual([1, 2, 4]);
  });

  it('pads ragged rows, keeps what is too much, and names their lines', async () => {
    const table = await tableOf('id;a;b\n1;x\n2;x;y;z\n3;x;y\n');
    expect(table.rows).toEqual([
      ['id', 'a', 'b', ''],
      ['1', 'x', '', ''],
      ['2', 'x', 'y', 'z'],
      ['3', 'x', 'y', ''],
    ]);
    expect(table.notes.map(({ key, lines }) => [key, lines])).toEqual([
      ['tables.shortRows', [2]],
      ['tables.longRows', [3]],
    ]);
  });

  it('passes over blank rows and says which they were', async () => {
    const table = await tableOf('id;a\n;\n1;x\n\n2;y\n\n');
    expect(table.rows).toHaveLength(3);
    expect(table.lines).toEqual([1, 3, 5]);
    expect(table.notes.map(sentence)).toEqual(['Row 2 is blank and was passed over.']);
  });

  it('keeps a stray quote inside a cell and says where it is', async () => {
    const table = await tableOf('id;a\n1;"hyvä" sanoi hän;\n2;"y"\n');
    expect(table.notes.map(({ key }) => key)).toContain('tables.oddQuotes');
    expect(table.rows.flat().join('')).toContain('sanoi hän');
  });
});

describe('pasted cells', () => {
  it('reads tabs and quoted line ends', () => {
    const read = readPasted('id\tvastaus\n1\t"kaksi\nriviä, yksi solu"\n', 'Leikepöytä');
    expect(read).toMatchObject({ ok: true, value: { lines: [1, 2], width: 2 } });
  });

  it('takes a quote that never closes as it stands', () => {
    const read = readPasted('id\tvastaus\n1\t"auki\n2\tb', 'Leikepöytä');
    expect(read.ok && read.value.rows[1]).toEqual(['1', '"auki']);
  });

  it('parts cells by the delimiter that a person chose', () => {
    const text = 'id;vastaus\n1;aika, tila\n';
    const widthWith = (delimiter?: string) => {
      const read = readPasted(text, 'Leikepöytä', { delimiter });
      return read.ok && read.value.rows.map((row) => row.filter((cell) => cell !== '').length);
    };
    expect(widthWith()).toEqual([2, 2]);
    expect(widthWith(',')).toEqual([1, 2]);
  });

  it('takes Excel’s first line for the delimiter, not for a row', () => {
    const read = readPasted('sep=|\nid|vastaus\n1|"aika\n', 'Leikepöytä');
    expect(read).toMatchObject({
      ok: true,
      value: {
        lines: [2, 3],
        source: { delimiter: '|' },
        rows: [
          ['id', 'vastaus'],
          ['1', '"aika'],
        ],
      },
    });
  });
});
