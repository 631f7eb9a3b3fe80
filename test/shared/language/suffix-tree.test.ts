import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSuffixTree } from '#shared/language/suffix-tree.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), maxLength: 6 });

it('finds the endings of a word that every ending tried one by one finds, longest first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters.filter(Boolean)), letters, (endings, word) => {
      const tree = createSuffixTree(endings.map((ending) => [ending, ending.toUpperCase()]));
      const fitting = endings.filter((ending) => word.endsWith(ending));
      const longestFirst = fitting.toSorted((left, right) => right.length - left.length);
      expect(tree.endingsOf(word)).toEqual(
        longestFirst.map((ending) => ({ length: ending.length, value: ending.toUpperCase() })),
      );
    }),
  );
});

it('keeps the later of two values of one ending', () => {
  const tree = createSuffixTree([
    ['n', 1],
    ['n', 2],
  ]);
  expect(tree.endingsOf('talon')).toEqual([{ length: 1, value: 2 }]);
});
