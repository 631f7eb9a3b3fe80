import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, uncoveredStretches } from '#shared/analysis/coverage.ts';

const TEXT = 'Jono on pitkä. Väki on mukavaa!';
const quote = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const stretches = (...quotes: readonly ReturnType<typeof quote>[]) =>
  uncoveredStretches(TEXT, quotes).map(({ start, end }) => TEXT.slice(start, end));

describe('coverage', () => {
  it('is the share of what is written, overlaps counted once', () => {
    expect(coverageOf(TEXT, [quote('Jono on'), quote('on pitkä.')])).toBeCloseTo(12 / 26);
    expect(coverageOf(TEXT, [quote(TEXT)])).toBe(1);
  });

  it('is nothing by a coding of the whole answer', () => {
    const whole = { start: 0, end: TEXT.length, whole: true as const };
    expect(coverageOf(TEXT, [whole])).toBe(0);
    expect(coverageOf(TEXT, [whole, quote('Jono on pitkä.')])).toBeCloseTo(12 / 26);
    expect(coverageOf(TEXT, [])).toBe(0);
  });

  it('leaves the stretches between quotes, from word to word', () => {
    expect(stretches()).toEqual([TEXT]);
    expect(stretches(quote('pitkä.'))).toEqual(['Jono on', 'Väki on mukavaa!']);
    expect(stretches(quote('Jono on pitkä'))).toEqual(['Väki on mukavaa!']);
    expect(stretches(quote('Jono on pitkä'), quote('Väki on mukavaa'))).toEqual([]);
  });

  it('and what is left make up the answer, whatever the quotes', () => {
    const at = fc.nat(TEXT.length - 1);
    const quotes = fc.array(
      fc.tuple(at, at).map(([one, other]) => ({
        start: Math.min(one, other),
        end: Math.max(one, other) + 1,
      })),
    );
    fc.assert(
      fc.property(quotes, (given) => {
        const isCovered = (place: number) =>
          given.some(({ start, end }) => start <= place && place < end);
        const places = Array.from(TEXT).flatMap((sign, place) => (sign === ' ' ? [] : [place]));
        expect(coverageOf(TEXT, given)).toBeCloseTo(
          places.filter(isCovered).length / places.length,
        );
        const open = uncoveredStretches(TEXT, given);
        for (const [place, sign] of Array.from(TEXT).entries()) {
          const isOpen = open.some(({ start, end }) => start <= place && place < end);
          if (isCovered(place)) expect(isOpen).toBe(false);
          else if (/\p{L}/u.test(sign)) expect(isOpen).toBe(true);
        }
      }),
    );
  });
});
