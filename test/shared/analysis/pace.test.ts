import { describe, expect, it } from 'vitest';
import { paceOf, roundPace, timeLeft } from '#shared/analysis/pace.ts';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;

/** So many decisions, the last one `ago` minutes ago, each so many minutes after the one before. */
function decided(count: number, apart: number, ago = 0): number[] {
  return Array.from({ length: count }, (_, at) => NOW - (ago + at * apart) * MINUTE);
}

describe('paceOf', () => {
  it('is the acts an hour of the sitting under way', () => {
    expect(paceOf(decided(21, 0.5), NOW)).toBeCloseTo(120);
    expect(paceOf(decided(21, 0.5).toReversed(), NOW)).toBeCloseTo(120);
  });

  it('leaves out what was before a pause, and counts what was decided in one act once', () => {
    const before = decided(50, 0.1, 40);
    expect(paceOf([...before, ...decided(13, 1)], NOW)).toBeCloseTo(60);
    expect(paceOf([...decided(13, 1), ...decided(500, 0)], NOW)).toBeCloseTo(60);
  });

  it.each([
    ['nothing was decided', []],
    ['too few acts', decided(9, 1)],
    ['too short a time', decided(30, 0.05)],
    ['the sitting is over', decided(30, 1, 16)],
    ['only one bulk act', decided(500, 0)],
  ])('is not known: %s', (_, moments) => {
    expect(paceOf(moments, NOW)).toBeUndefined();
  });
});

describe('a pace in words', () => {
  it('is rounded as one says it', () => {
    expect([0.2, 7.4, 33, 118].map(roundPace)).toEqual([1, 7, 35, 120]);
  });

  it('tells the time left in minutes, then in half hours', () => {
    expect(timeLeft(1, 120)).toEqual({ unit: 'minutes', amount: 5 });
    expect(timeLeft(45, 120)).toEqual({ unit: 'minutes', amount: 25 });
    expect(timeLeft(119, 120)).toEqual({ unit: 'hours', amount: 1 });
    expect(timeLeft(300, 120)).toEqual({ unit: 'hours', amount: 2.5 });
  });
});
