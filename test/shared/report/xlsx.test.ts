import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { buildReport, sheetsInOrder } from '#shared/report/report-model.ts';
import { textColumn, type Cell, type ReportSheet } from '#shared/report/sheet.ts';
import { columnLetters } from '#shared/report/xlsx-cells.ts';
import { escapeXml } from '#shared/report/xlsx-escape.ts';
import { writeXlsx } from '#shared/report/xlsx.ts';
import { awkwardSurvey, context, SCOPE } from '#test/shared/report/report-survey.ts';

async function partsOf(sheets: readonly ReportSheet[]): Promise<Map<string, string>> {
  const files = unzipSync(await writeXlsx(sheets));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Throws where the XML is not well-formed. */
function textsIn(xml: string, element: string): string[] {
  const texts: string[] = [];
  let open = false;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    open = tag.name === element;
    if (open) texts.push('');
  });
  parser.on('text', (text) => {
    if (open) texts.push((texts.pop() ?? '') + text);
  });
  parser.on('closetag', () => (open = false));
  parser.write(xml).close();
  return texts;
}

function oneSheet(cells: readonly Cell[], more: Partial<ReportSheet> = {}): ReportSheet {
  return {
    name: 'Taulukko',
    columns: [textColumn('Teksti', 20)],
    rows: cells.map((each) => [each]),
    frozenRows: 1,
    ...more,
  };
}

describe('writeXlsx', () => {
  const report = buildReport(awkwardSurvey(), SCOPE, context());

  it('is read back by another library, cell for cell', async () => {
    const bytes = Buffer.from(await writeXlsx(sheetsInOrder(report)));
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map((each) => each.sheet)).toEqual([
      'Määrät',
      'Organisaatio a b',
      'Suositus',
      'Sitaatit',
      'Koodikirja',
      '0-1-matriisi',
      'Tietoja',
    ]);
    const [counts, , , quotes] = sheets.map((each) => each.data);
    expect(counts?.[0]?.[0]).toBe(report.counts.note?.text);
    expect(counts?.[1]).toEqual(report.counts.columns.map((each) => each.title));
    expect(counts?.[2]).toEqual(report.counts.rows[0]?.map((cell) => (cell === '' ? null : cell)));
    const cell = report.quotes.columns.findIndex((each) => each.title === 'Sitaatti');
    expect(quotes?.[2]?.[cell]).toBe(report.quotes.rows[1]?.[cell]);
  });

  it('holds no formula, only well-formed XML, and texts as they were written', async () => {
    const parts = await partsOf(sheetsInOrder(report));
    for (const [path, xml] of parts) {
      expect(textsIn(xml, 'f'), path).toEqual([]);
      expect(xml, path).not.toContain('<img');
    }
    const texts = textsIn(parts.get('xl/sharedStrings.xml') ?? '', 't');
    expect(texts).toContain('=HYPERLINK("x")');
    expect(texts).toContain('__proto__');
    expect(texts).toContain('<img onerror=alert(1)>');
    expect(texts).toContain('-5 astetta\nja 👩‍👩‍👧 ulkona\uFFFD');
    expect(texts).toContain('مرحبا <img onerror=alert(1)> & _x005F_x000D_');
    expect(texts).toContain('Vertaistuki äitien ja isien ryhmissä on meille tärkeintä.');
  });

  it('marks a text that looks like a formula as quoted, so that editing it makes none', async () => {
    const parts = await partsOf([oneSheet(['=1+1', 'muu', 5])]);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const styles = textsOfAttributes(parts.get('xl/styles.xml') ?? '');
    const styleAt = (cell: string) => Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1]);
    expect(styles[styleAt('A2')]).toContain('quotePrefix="1"');
    expect(styles[styleAt('A3')]).not.toContain('quotePrefix');
    expect(sheet).toContain('<v>5</v>');
  });

  it('freezes the titles below the note, sets widths, wraps text and formats shares', async () => {
    const note = { title: 'Pohja', text: 'vastanneet' };
    const columns = [textColumn('Teema', 33), { title: 'Osuus', width: 9, kind: 'share' } as const];
    const parts = await partsOf([oneSheet([], { note, columns, rows: [['a', 0.25]] })]);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3"');
    expect(sheet).toContain('width="33"');
    expect(sheet).toContain('<autoFilter ref="A2:B3"/>');
    const styles = textsOfAttributes(parts.get('xl/styles.xml') ?? '');
    expect(styles[Number(/r="B3" s="(\d+)"/.exec(sheet)?.[1])]).toContain('numFmtId="9"');
    expect(styles[Number(/r="A3" s="(\d+)"/.exec(sheet)?.[1])]).toContain('wrapText="1"');
  });

  it('makes rows as high as their wrapped texts', async () => {
    const columns = [
      textColumn('Teema', 20),
      { ...textColumn('Vastaus', 20), clipped: true } as const,
    ];
    const rows = [
      ['lyhyt', 'pitkä '.repeat(50)],
      ['kaksi\nriviä', ''],
      ['x'.repeat(9000), ''],
    ];
    const parts = await partsOf([oneSheet([], { columns, rows })]);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<row r="2"><');
    expect(sheet).toContain('<row r="3" ht="30" customHeight="1">');
    expect(sheet).toContain('<row r="4" ht="409" customHeight="1">');
  });

  it('cuts at Excel’s limit and keeps names that are keys of objects', async () => {
    const names = ['constructor', '__proto__', 'toString', 'x'.repeat(40_000)];
    const bytes = Buffer.from(await writeXlsx([oneSheet(names)]));
    const data = (await readXlsxFile(bytes))[0]?.data.slice(1).map((row) => row[0]);
    expect(data?.slice(0, 3)).toEqual(names.slice(0, 3));
    expect(String(data?.[3])).toHaveLength(32_767);
  });

  it('writes the same bytes for the same sheets', async () => {
    const once = await writeXlsx(sheetsInOrder(report));
    expect(await writeXlsx(sheetsInOrder(report))).toEqual(once);
  });

  it('brings any text through', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 8 }),
        async (cells) => {
          const xml = (await partsOf([oneSheet(cells)])).get('xl/sharedStrings.xml') ?? '';
          const texts = textsIn(xml, 't').map((each) => each.replaceAll('_x005F_', '_'));
          for (const cell of cells) {
            const clean = cell.replaceAll(
              /\p{Cc}(?<![\t\n\r\u007F-\u009F])|[\uFFFE\uFFFF]/gu,
              '\uFFFD',
            );
            expect(texts).toContain(clean);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Each cell format of the styles, as its XML. */
function textsOfAttributes(styles: string): string[] {
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  return formats.split('</xf>');
}

describe('columnLetters', () => {
  it('counts as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });
});

describe('escapeXml', () => {
  it('escapes markup, carriage returns and what Excel would take for an escape', () => {
    expect(escapeXml('a<b>&"\r_x0041__')).toBe('a&lt;b&gt;&amp;&quot;&#13;_x005F_x0041__');
  });
});
