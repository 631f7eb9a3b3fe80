import { describe, expect, it } from 'vitest';
import { signedG2 } from '#shared/keyness/g2.ts';
import { logOddsZ } from '#shared/keyness/log-odds.ts';

describe('signed G²', () => {
  it('is the log-likelihood ratio of the table of two by two', () => {
    // 2 · Σ O·ln(O/E) with the expected counts 7.5, 7.5, 42.5, 42.5.
    const expected =
      2 *
      (10 * Math.log(10 / 7.5) +
        5 * Math.log(5 / 7.5) +
        40 * Math.log(40 / 42.5) +
        45 * Math.log(45 / 42.5));
    const counts = { inGroup: 10, group: 50, inRest: 5, rest: 50 };
    expect(signedG2(counts)).toBeCloseTo(expected, 10);
    expect(signedG2({ inGroup: 5, group: 50, inRest: 10, rest: 50 })).toBeCloseTo(-expected, 10);
  });

  it('tells nothing where shares are equal, or a side has no texts', () => {
    expect(signedG2({ inGroup: 3, group: 30, inRest: 10, rest: 100 })).toBeCloseTo(0, 10);
    expect(signedG2({ inGroup: 3, group: 30, inRest: 0, rest: 0 })).toBe(0);
    expect(signedG2({ inGroup: 0, group: 0, inRest: 0, rest: 0 })).toBe(0);
  });
});

describe('log-odds with a Dirichlet prior', () => {
  it('holds a rare word back, and turns its sign with the sides', () => {
    const often = logOddsZ({ inLeft: 40, left: 1000, inRight: 10, right: 1000 });
    const rare = logOddsZ({ inLeft: 4, left: 1000, inRight: 1, right: 1000 });
    expect(often).toBeGreaterThan(3);
    expect(rare).toBeGreaterThan(0);
    expect(rare).toBeLessThan(often / 2);
    expect(logOddsZ({ inLeft: 10, left: 1000, inRight: 40, right: 1000 })).toBeCloseTo(-often, 10);
  });

  it('is nearer to nothing, the more words the prior is worth', () => {
    const counts = { inLeft: 8, left: 500, inRight: 2, right: 700 };
    expect(logOddsZ(counts, 5000)).toBeLessThan(logOddsZ(counts, 50));
  });

  it('tells nothing of a word that stands nowhere or is the only one', () => {
    expect(logOddsZ({ inLeft: 0, left: 10, inRight: 0, right: 10 })).toBe(0);
    expect(logOddsZ({ inLeft: 10, left: 10, inRight: 10, right: 10 })).toBe(0);
  });
});
