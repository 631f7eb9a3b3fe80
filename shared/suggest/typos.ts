import { groupBy, pushTo } from '#shared/base/collections.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';

/** Finds the known words one slip of the finger away. */
export interface TypoFinder {
  /** `key`: what the word's inflected forms share. */
  near(word: string, key: string): readonly string[];
}

const SHORTEST_KNOWN = 6;

/**
 * A slip in the ending shows in the word, one in the stem of another form only in the key. Known
 * words are kept by each of their shapes with one letter left out, so that a word is compared with a
 * handful and not with all (symmetric delete, Garbe 2012). The first letter is taken to be right.
 */
export function createTypoFinder(
  words: readonly string[],
  keyOf: (word: string) => string,
): TypoFinder {
  const byWord = createSlipIndex(new Map(words.map((word) => [word, [word]])));
  const byKey = createSlipIndex(groupBy(words, keyOf));
  return { near: (word, key) => [...new Set([...byKey(key), ...byWord(word)])] };
}

/** Known spellings, each with the words it stands for. */
type Spellings = ReadonlyMap<string, readonly string[]>;

function createSlipIndex(known: Spellings): (spelling: string) => readonly string[] {
  const byShape = new Map<string, string[]>();
  for (const spelling of known.keys()) {
    if (spelling.length < SHORTEST_KNOWN) continue;
    for (const shape of shapesOf(spelling)) pushTo(byShape, shape, spelling);
  }
  return (spelling) => {
    if (spelling.length < SHORTEST_KNOWN - 1) return [];
    const near = new Set(shapesOf(spelling).flatMap((shape) => byShape.get(shape) ?? []));
    return [...near]
      .filter((each) => each[0] === spelling[0] && isOneEditApart(each, spelling))
      .flatMap((each) => known.get(each) ?? []);
  };
}

function shapesOf(word: string): readonly string[] {
  const shapes = [word];
  for (let at = 1; at < word.length; at += 1) shapes.push(word.slice(0, at) + word.slice(at + 1));
  return shapes;
}
