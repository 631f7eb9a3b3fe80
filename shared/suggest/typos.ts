import { groupBy } from '#shared/base/collections.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';

/** Finds the known words one slip of the finger away. */
export interface TypoFinder {
  /** `key`: what the word's inflected forms share. */
  near(word: string, key: string): readonly string[];
}

const SHORTEST_KNOWN = 6;

/**
 * A slip in the ending shows in the word, one in the stem of another form only in the key. The first
 * letter is taken to be right, so that a word is compared with a handful and not with all.
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
  const byShape = groupBy(
    [...known.keys()].filter((spelling) => spelling.length >= SHORTEST_KNOWN),
    (spelling) => shapeOf(spelling, spelling.length),
  );
  return (spelling) => {
    const near: string[] = [];
    for (const length of [spelling.length - 1, spelling.length, spelling.length + 1]) {
      for (const each of byShape.get(shapeOf(spelling, length)) ?? []) {
        if (isOneEditApart(each, spelling)) near.push(...(known.get(each) ?? []));
      }
    }
    return near;
  };
}

/** First letter and length, as one number. */
function shapeOf(word: string, length: number): number {
  return word.charCodeAt(0) * LONGEST_WORD + Math.min(length, LONGEST_WORD - 1);
}

const LONGEST_WORD = 256;
