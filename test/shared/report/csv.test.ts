import Papa from 'papaparse';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#shared/report/csv.ts';
import { buildReport } from '#shared/report/report-model.ts';
import { textColumn, type Cell, type ReportSheet } from '#shared/report/sheet.ts';
import { awkwardSurvey, context, SCOPE } from '#test/shared/report/report-survey.ts';

const FINNISH = { delimiter: ';', bom: true } as const;

function sheet(rows: Cell[][], more: Partial<ReportSheet> = {}): ReportSheet {
  return {
    name: 's',
    columns: [textColumn('Teema', 10), { title: 'Osuus', width: 8, kind: 'share' }],
    rows,
    frozenRows: 1,
    ...more,
  };
}

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('writeCsv', () => {
  it('writes UTF-8 with a byte order mark, CRLF, and a decimal comma beside semicolons', () => {
    const bytes = writeCsv(sheet([['Äiti ja öljy', 1 / 3]]), FINNISH);
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(text(bytes)).toBe('\uFEFFTeema;Osuus\r\nÄiti ja öljy;0,3333\r\n');
  });

  it('keeps a decimal point beside commas, and leaves empty what is no number', () => {
    const rows = [
      ['a', 0.5],
      ['b', null],
      ['c', Number.NaN],
    ] as Cell[][];
    expect(text(writeCsv(sheet(rows), { delimiter: ',', bom: false }))).toBe(
      'Teema,Osuus\r\na,0.5\r\nb,\r\nc,\r\n',
    );
  });

  it('defuses texts and leaves negative numbers alone', () => {
    const written = text(
      writeCsv(
        sheet([
          ['=1+1', -0.5],
          ['-', null],
          ['\tx', 0],
        ]),
        FINNISH,
      ),
    );
    expect(written).toContain("'=1+1;-0,5\r\n'-;\r\n'\tx;0");
  });

  it('gives every row its base where the sheet has a note', () => {
    const note = { title: 'Pohja', text: 'vastanneet; kaikki' };
    const written = text(writeCsv(sheet([['a', 1]], { note }), FINNISH));
    expect(written).toBe('\uFEFFTeema;Osuus;Pohja\r\na;1;"vastanneet; kaikki"\r\n');
  });

  it('comes back as it went, but for the apostrophe', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', 'a"b', ';', ' a ', '__proto__', 'x\ny'),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1 }),
        fc.constantFrom(';', ',', '\t'),
        (cells, delimiter) => {
          const columns = cells.map((_, at) => textColumn(`c${at}`, 9));
          const bytes = writeCsv(sheet([cells], { columns }), { delimiter, bom: false });
          const [, row] = Papa.parse<string[]>(text(bytes), { delimiter, newline: '\r\n' }).data;
          expect(row?.map((each) => each.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))).toEqual(
            cells.map((each) =>
              each.replaceAll(/\p{Cc}(?<![\t\n\r\u007F-\u009F])|[\uFFFE\uFFFF]/gu, '\uFFFD'),
            ),
          );
        },
      ),
    );
  });

  it('writes no field of a report that starts like a formula', () => {
    const report = buildReport(awkwardSurvey(), SCOPE, context());
    for (const each of [
      report.counts,
      report.quotes,
      report.matrix,
      report.codebook,
      ...report.byAttribute,
    ]) {
      const rows = Papa.parse<string[]>(text(writeCsv(each, { delimiter: ',', bom: false }))).data;
      const numeric = /^-?\d+(\.\d+)?$/;
      expect(
        rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field) && !numeric.test(field)),
      ).toEqual([]);
    }
  });
});
