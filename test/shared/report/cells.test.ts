import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_LIMIT, CUT_MARK, cutAt, cutToCell } from '#shared/report/cell-limit.ts';
import { cleanText } from '#shared/report/clean-text.ts';
import { defuse } from '#shared/report/defuse.ts';
import { sheetNames } from '#shared/report/sheet-names.ts';

describe('cutToCell', () => {
  it('leaves what fits, to the last unit', () => {
    expect(cutToCell('ä'.repeat(CELL_LIMIT))).toHaveLength(CELL_LIMIT);
    expect(cutToCell('ä'.repeat(CELL_LIMIT + 1))).toHaveLength(CELL_LIMIT);
  });

  it('never splits a grapheme', () => {
    expect(cutAt('abc👩‍👩‍👧‍👦defghijk', 12)).toBe(`abc${CUT_MARK}`);
    expect(cutAt('abcdee\u0308fghijkl', 10)).toBe(`abcde${CUT_MARK}`);
  });

  it('gives a beginning and the mark, and changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 4, max: 40 }),
        (text, limit) => {
          const cut = cutAt(text, limit);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cutAt(cut, limit)).toBe(cut);
          if (cut !== text) expect(text.startsWith(cut.slice(0, -CUT_MARK.length))).toBe(true);
        },
      ),
    );
  });
});

describe('cleanText', () => {
  it('replaces what a spreadsheet file cannot hold, and nothing else', () => {
    expect(cleanText('a\u0000b\u001Fc\uFFFEd\uD800e')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
    const kept = 'tab\tline\nreturn\r 👩‍👧 \u202Eمرحبا\u0085\uFFFD';
    expect(cleanText(kept)).toBe(kept);
  });
});

describe('defuse', () => {
  it('puts an apostrophe before what a spreadsheet may run', () => {
    for (const text of ['=1+1', '+358', '-', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1']) {
      expect(defuse(text)).toBe(`'${text}`);
    }
    for (const text of ['', 'a=b', ' =1', '–viiva', '5-6']) expect(defuse(text)).toBe(text);
  });
});

describe('sheetNames', () => {
  it('makes names that Excel takes', () => {
    expect(sheetNames(['Alue: [a/b]*?\\', '', "'lainattu'", 'History'])).toEqual([
      'Alue a b',
      '_',
      'lainattu',
      'History_',
    ]);
  });

  it('tells equal names apart, also those that differ in case or past the limit', () => {
    const long = 'x'.repeat(40);
    const names = sheetNames(['Alue', 'ALUE', long, `${long}y`]);
    expect(names).toEqual(['Alue', 'ALUE 2', 'x'.repeat(31), `${'x'.repeat(29)} 2`]);
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 })), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
    );
  });
});
