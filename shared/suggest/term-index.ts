import { pushTo } from '#shared/base/collections.ts';
import type { Language } from '#shared/domain/project.ts';
import { createCompoundFinder, type CompoundFinder } from '#shared/language/compounds.ts';
import { isRoot, type WordKeys } from '#shared/language/word-keys.ts';
import type { EvidenceHow } from '#shared/suggest/suggestion.ts';
import type { Term } from '#shared/suggest/terms.ts';
import { createTypoFinder, type TypoFinder } from '#shared/suggest/typos.ts';

/** A word of an answer met a word of a term. */
export interface WordHit {
  readonly term: Term;
  /** Which of the term's words. */
  readonly part: number;
  readonly how: Exclude<EvidenceHow, 'phrase'>;
  /** 0…1: how sure it is that both are the same word. */
  readonly strength: number;
}

/** One word's places in the codebook. */
interface Place {
  readonly term: Term;
  readonly part: number;
}

/** The codebook's words by key, in one language. */
export interface TermIndex {
  readonly language: Language;
  readonly byKey: ReadonlyMap<string, readonly Place[]>;
  readonly byWord: ReadonlyMap<string, readonly Place[]>;
  readonly compounds: CompoundFinder;
  readonly nearKeys: TypoFinder;
  readonly nearWords: TypoFinder;
}

/** In shorter words one letter makes another word. */
const SHORTEST_MISTYPED = 7;

const STRENGTH = {
  same: 1,
  inflected: 0.97,
  root: 0.7,
  head: 0.75,
  first: 0.6,
  typo: 0.6,
} as const;

export function indexTerms(
  terms: readonly Term[],
  language: Language,
  wordKeys: WordKeys,
  isSeen: (word: string) => boolean,
): TermIndex {
  const byKey = new Map<string, Place[]>();
  const byWord = new Map<string, Place[]>();
  for (const term of terms) {
    for (const [part, word] of term.words.entries()) {
      pushTo(byWord, word, { term, part });
      for (const key of wordKeys.keysOf(word, language)) pushTo(byKey, key, { term, part });
    }
  }
  const words = [...byWord.keys()];
  return {
    language,
    byKey,
    byWord,
    compounds: createCompoundFinder({ words, isSeen }, language, wordKeys),
    nearKeys: createTypoFinder([...byKey.keys()].filter((key) => !isRoot(key))),
    nearWords: createTypoFinder(words),
  };
}

/** All that a word of an answer meets, the surest meeting for each place. */
export function hitsOfWord(word: string, keys: readonly string[], index: TermIndex): WordHit[] {
  const hits = [...hitsByKey(word, keys, index), ...hitsInCompound(word, index)];
  return hits.length > 0 ? hits : hitsByTypo(word, keys, index);
}

function hitsByKey(word: string, keys: readonly string[], index: TermIndex): WordHit[] {
  return keys.flatMap((key) =>
    (index.byKey.get(key) ?? []).map((place) => {
      if (place.term.words[place.part] === word) return hitOn(place, 'same', STRENGTH.same);
      return isRoot(key)
        ? hitOn(place, 'near', STRENGTH.root)
        : hitOn(place, 'inflected', STRENGTH.inflected);
    }),
  );
}

function hitsInCompound(word: string, index: TermIndex): WordHit[] {
  return index.compounds
    .hitsOf(word)
    .flatMap((hit) =>
      (index.byWord.get(hit.word) ?? []).map((place) =>
        hitOn(place, 'compound', STRENGTH[hit.part]),
      ),
    );
}

/** A slip in the stem shows in the key, one in the ending only in the word. */
function hitsByTypo(word: string, keys: readonly string[], index: TermIndex): WordHit[] {
  if (word.length < SHORTEST_MISTYPED) return [];
  const places = new Set([
    ...index.nearKeys.near(keys[0] ?? word).flatMap((key) => index.byKey.get(key) ?? []),
    ...index.nearWords.near(word).flatMap((near) => index.byWord.get(near) ?? []),
  ]);
  return [...places].map((place) => hitOn(place, 'near', STRENGTH.typo));
}

function hitOn({ term, part }: Place, how: WordHit['how'], strength: number): WordHit {
  return { term, part, how, strength };
}
