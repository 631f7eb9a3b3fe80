import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainFileName, plainFileName } from '#shared/host/file-name.ts';

describe('plainFileName', () => {
  it('keeps letters of every language', () => {
    expect(plainFileName('Järjestökysely 2026 – öppna svar.xlsx')).toBe(
      'Järjestökysely 2026 – öppna svar.xlsx',
    );
  });

  it('takes out folders, forbidden signs and what hides an ending', () => {
    expect(plainFileName('../../etc/passwd')).toBe('etc passwd');
    expect(plainFileName('C:\\kysely?.csv')).toBe('C kysely .csv');
    expect(plainFileName('kysely\u202exslx.exe')).toBe('kyselyxslx.exe');
    expect(plainFileName('rivi\n\u0000vaihto.csv')).toBe('rivivaihto.csv');
    expect(plainFileName('con.csv')).toBe('_con.csv');
    expect(plainFileName('...')).toBe('');
  });

  it('keeps the ending of a long name', () => {
    const name = plainFileName(`${'kysely '.repeat(60)}.xlsx`);
    expect(name.length).toBeLessThanOrEqual(180);
    expect(name.endsWith('.xlsx')).toBe(true);
  });

  it('makes a plain name of any text, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
        const name = plainFileName(text);
        expect(name === '' || isPlainFileName(name)).toBe(true);
      }),
    );
  });
});
