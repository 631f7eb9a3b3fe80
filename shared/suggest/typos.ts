import { pushTo } from '#shared/base/collections.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';

/** Finds the known words one slip of the finger away. */
export interface TypoFinder {
  near(word: string): readonly string[];
}

const SHORTEST_KNOWN = 6;

/**
 * Known words by each of their shapes with one letter left out, so that a word is compared with a
 * handful and not with all (symmetric delete, Garbe 2012). The first letter is taken to be right.
 */
export function createTypoFinder(words: readonly string[]): TypoFinder {
  const byShape = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_KNOWN) continue;
    for (const shape of shapesOf(word)) pushTo(byShape, shape, word);
  }
  return {
    near(word) {
      if (word.length < SHORTEST_KNOWN - 1) return [];
      const near = shapesOf(word).flatMap((shape) => byShape.get(shape) ?? []);
      return [...new Set(near)].filter((each) => each[0] === word[0] && isOneEditApart(each, word));
    },
  };
}

function shapesOf(word: string): readonly string[] {
  const shapes = [word];
  for (let at = 1; at < word.length; at += 1) shapes.push(word.slice(0, at) + word.slice(at + 1));
  return shapes;
}
