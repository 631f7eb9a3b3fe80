import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '#shared/analysis/wilson.ts';

/** What the interval means: the true shares at which the sample lies just within 1.96 errors. */
function solves(bound: number, hits: number, of: number): number {
  return Math.abs(hits / of - bound) / Math.sqrt((bound * (1 - bound)) / of);
}

describe('wilsonInterval', () => {
  it('is bounded where the score test turns', () => {
    for (const [hits, of] of [
      [9, 10],
      [5, 10],
      [1, 37],
    ] as const) {
      const { share, low, high } = wilsonInterval(hits, of);
      expect(share).toBeCloseTo(hits / of);
      expect(solves(low, hits, of)).toBeCloseTo(1.96, 3);
      expect(solves(high, hits, of)).toBeCloseTo(1.96, 3);
    }
  });

  it('stays within 0…1 and says something of none and all', () => {
    expect(wilsonInterval(10, 10).high).toBeCloseTo(1);
    expect(wilsonInterval(10, 10).low).toBeCloseTo(0.722, 3);
    expect(wilsonInterval(0, 10).low).toBe(0);
    expect(wilsonInterval(0, 10).high).toBeCloseTo(0.278, 3);
  });
});
