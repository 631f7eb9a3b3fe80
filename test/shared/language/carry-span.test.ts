import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpan } from '#shared/language/carry-span.ts';

/** The words of `from` that `words` are, carried to `to`. */
function carried(from: string, to: string, words: string): string | undefined {
  const start = from.indexOf(words);
  const span = carrySpan(from, to, { start, end: start + words.length });
  return span && to.slice(span.start, span.end);
}

describe('carrying a span', () => {
  it('stays where it is in the same text', () => {
    expect(carrySpan('Kiva kurssi', 'Kiva kurssi', { start: 2, end: 7 })).toEqual({
      start: 2,
      end: 7,
    });
  });

  it('finds the words in other case, punctuation and spaces', () => {
    expect(carried('Kiva kurssi, mutta kallis.', 'KIVA  KURSSI mutta KALLIS', 'mutta kallis')).toBe(
      'mutta KALLIS',
    );
  });

  it('keeps the signs after the last word where the other text has them', () => {
    expect(carried('Hyvä kurssi. Kiitos!', 'Oikein hyvä kurssi. Kiitos!', 'Hyvä kurssi.')).toBe(
      'hyvä kurssi.',
    );
    expect(carried('Hyvä kurssi. Kiitos!', 'hyvä kurssi kiitos', 'Hyvä kurssi.')).toBe(
      'hyvä kurssi',
    );
  });

  it('goes past slips, words more and words less', () => {
    const from = 'Toivoisin enemmän hiljaisia tiloja lukemiseen';
    expect(carried(from, 'Toivoisin enemmän hlijaisia tiloja lukemiseen', 'hiljaisia tiloja')).toBe(
      'hlijaisia tiloja',
    );
    expect(carried(from, 'Toivoisin vielä hiljaisia ja isoja tiloja', 'hiljaisia tiloja')).toBe(
      'hiljaisia ja isoja tiloja',
    );
    expect(carried(from, 'Toivoisin enemmän tiloja lukemiseen', 'hiljaisia tiloja')).toBe('tiloja');
    expect(carried(from, 'Toivoisin enemmän lukemiseen', 'hiljaisia tiloja')).toBeUndefined();
  });

  it('keeps edges inside a word at their letters', () => {
    expect(carried('Hyvä vertaistuki', 'hyvä  vertaistuki', 'vertais')).toBe('vertais');
  });

  it('carries a whole text to a whole text, with or without words', () => {
    expect(carried('👍', '👍 ', '👍')).toBe('👍 ');
    expect(carried('Ei ole.', 'ei ole', 'Ei ole.')).toBe('ei ole');
  });

  it('does not align two books', () => {
    const book = (word: string) => `a ${`${word} `.repeat(3000)}`;
    expect(carrySpan(book('kissa'), book('koira'), { start: 4, end: 9 })).toBeUndefined();
  });
});

it('a carried span lies in the other text and begins and ends at the same words', () => {
  const word = fc.constantFrom(...'apu apua talo ei ole kissa 👍 -'.split(' '));
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, fc.nat(30), fc.nat(30), (from, to, one, other) => {
      const start = Math.min(one, from.length - 1);
      const end = Math.min(start + 1 + other, from.length);
      const span = carrySpan(from, to, { start, end });
      if (!span) return;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(to.length);
    }),
  );
});
