import { describe, expect, it } from 'vitest';
import { sampleOf, seeded } from '#shared/base/random.ts';

const items = Array.from({ length: 100 }, (_, at) => at);

describe('seeded', () => {
  it('gives the same numbers for the same seed, spread over 0…1', () => {
    const [one, again, other] = [seeded(1), seeded(1), seeded(2)];
    const numbers = items.map(() => one());
    expect(items.map(() => again())).toEqual(numbers);
    expect(items.map(() => other())).not.toEqual(numbers);
    expect(Math.min(...numbers)).toBeLessThan(0.1);
    expect(Math.max(...numbers)).toBeGreaterThan(0.9);
    expect(numbers.every((each) => each >= 0 && each < 1)).toBe(true);
  });
});

describe('sampleOf', () => {
  it('draws different items, in their order, the same ones for the same seed', () => {
    const sample = sampleOf(items, 10, 7);
    expect(new Set(sample).size).toBe(10);
    expect(sample).toEqual(sample.toSorted((left, right) => left - right));
    expect(sampleOf(items, 10, 7)).toEqual(sample);
  });

  it('gives all where there are no more', () => {
    expect(sampleOf([1, 2], 10, 1)).toEqual([1, 2]);
  });

  it('draws each item about equally often', () => {
    const times = items.map(() => 0);
    for (let seed = 0; seed < 2000; seed += 1)
      for (const each of sampleOf(items, 10, seed)) times[each] = (times[each] ?? 0) + 1;
    // 200 expected each; five standard deviations are 67.
    expect(Math.min(...times)).toBeGreaterThan(133);
    expect(Math.max(...times)).toBeLessThan(267);
  });
});
