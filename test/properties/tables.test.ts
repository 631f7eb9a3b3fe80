import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { noneNormalised, normaliseText } from '#shared/tables/normalise.ts';
import { workbookBytes } from '#test/fixtures/surveys/workbook.ts';
import { read, tableOf } from '#test/shared/tables/reading.ts';

/** Cells as people fill them, and as they should not. Never blank, so that no row is. */
const cell = fc
  .array(
    fc.constantFrom(
      'ä',
      'Ö',
      'sana',
      ' ',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      "'",
      '=',
      '€',
      '–',
      '1,5',
    ),
    { maxLength: 8 },
  )
  .map((parts) => `x${parts.join('')}x`);
const grid = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

function csv(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  return rows.map((row) => row.map(quoted).join(delimiter)).join(lineEnd);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

describe('readTable', () => {
  it('gives back any cells, under any delimiter, line end and encoding, with nothing set', async () => {
    const delimiter = fc.constantFrom(';', ',', '\t');
    const lineEnd = fc.constantFrom('\n', '\r\n');
    const encoding = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252');
    const property = fc.asyncProperty(
      grid,
      delimiter,
      lineEnd,
      encoding,
      async (rows, mark, end, code) => {
        const bytes = iconv.encode(csv(rows, mark, end), code, {
          addBOM: code.startsWith('utf-16'),
        });
        const table = await tableOf(bytes);
        expect(table.rows).toEqual(rows);
        expect(table.lines).toEqual(startLines(rows));
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });

  it('gives back any text from a workbook', async () => {
    const property = fc.asyncProperty(grid, async (rows) => {
      const table = await tableOf(workbookBytes({ sheets: { S: rows } }), 'a.xlsx');
      expect(table.rows).toEqual(
        rows.map((row) => row.map((text) => text.replaceAll('\r\n', '\n'))),
      );
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('answers with a table or a problem to any bytes, and never throws', async () => {
    const noise = fc.uint8Array({ maxLength: 400 });
    const archive = workbookBytes({
      sheets: {
        S: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    });
    const bent = fc
      .tuple(fc.nat(archive.length - 1), fc.nat(255), fc.nat(archive.length))
      .map(([at, byte, length]) => {
        const bytes = archive.slice(0, Math.max(length, 8));
        bytes[Math.min(at, bytes.length - 1)] = byte;
        return bytes;
      });
    const property = fc.asyncProperty(fc.oneof(noise, bent), async (bytes) => {
      const result = await read(bytes, 'a.csv');
      expect(typeof result.ok).toBe('boolean');
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('normaliseText', () => {
  it('leaves text that needs no more of it', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const once = normaliseText(raw, noneNormalised());
      const counter = noneNormalised();
      expect(normaliseText(once, counter)).toBe(once);
      expect(counter).toEqual(noneNormalised());
      expect(once).toBe(once.normalize('NFC'));
      expect(once).not.toMatch(/[\0\r]|^\s|\s$/);
      expect(once).not.toMatch(/\p{Surrogate}/u);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

function startLines(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.join('').split('\n').length - 1;
    return start;
  });
}
