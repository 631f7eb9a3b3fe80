import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearSpellings } from '#shared/language/near-spellings.ts';

function near(...values: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(nearSpellings(values));
}

describe('nearSpellings', () => {
  it.each([
    ['good', 'goodd'],
    ['Uusimaa', 'Uusiama'],
    ['Uusimaa', 'uusimaa '],
    ['Etelä-Suomi', 'Etelä Suomi'],
    ['Pohjanmaa', 'Pohjanma'],
    ['No', 'no.'],
  ])('%s and %s', (left, right) => {
    expect(near(left, 'something else', right)).toEqual({ [left]: [right], [right]: [left] });
  });

  it.each([
    ['ei', 'en'],
    ['Ryhmä 1', 'Ryhmä 2'],
    ['25-34', '35-44'],
    ['1,5', '15'],
    ['v. 1.5', 'v. 15'],
    ['nainen', 'mies'],
    ['', '-'],
  ])('but not %s and %s', (left, right) => {
    expect(near(left, right)).toEqual({});
  });

  it('is the same as comparing each with each', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '1', ' '), maxLength: 7 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), (words) => {
        const all = nearSpellings(words);
        for (const left of words)
          for (const right of words)
            if (left !== right) {
              const alone = nearSpellings([left, right]).has(left);
              expect(all.get(left)?.includes(right) ?? false).toBe(alone);
            }
      }),
    );
  });

  it('takes thousands of values, and long ones', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `Kunta ${at.toString(36)} nimeltä`);
    const long = 'sana '.repeat(2000);
    expect(nearSpellings([...many, long, `${long}.`]).get(long)).toEqual([`${long}.`]);
  });
});
