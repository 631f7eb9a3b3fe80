import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { editLikeness } from '#shared/groups/edit-likeness.ts';

it('is the share of letters that stay', () => {
  expect(editLikeness('koulu', 'koulu')).toBe(1);
  expect(editLikeness('koulu', 'kouli')).toBeCloseTo(0.8);
  expect(editLikeness('kou', 'koulu')).toBeCloseTo(0.6);
  expect(editLikeness('abc', 'xyz')).toBe(0);
  expect(editLikeness('', '')).toBe(1);
});

it('does not compare what differs in a long stretch', () => {
  expect(editLikeness('a'.repeat(1000), 'b'.repeat(1000))).toBe(0);
  expect(editLikeness(`${'a'.repeat(60_000)}x`, `${'a'.repeat(60_000)}y`)).toBeGreaterThan(0.9);
});

it('agrees with the plain recursion', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
  const plain = (left: string, right: string): number => {
    if (left === '' || right === '') return left.length + right.length;
    if (left[0] === right[0]) return plain(left.slice(1), right.slice(1));
    const rest = [plain(left.slice(1), right), plain(left, right.slice(1))];
    return 1 + Math.min(...rest, plain(left.slice(1), right.slice(1)));
  };
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const longer = Math.max(left.length, right.length, 1);
      expect(editLikeness(left, right)).toBeCloseTo(1 - plain(left, right) / longer);
    }),
  );
});
