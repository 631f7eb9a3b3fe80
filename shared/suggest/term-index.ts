import { pushTo } from '#shared/base/collections.ts';
import type { Language } from '#shared/domain/project.ts';
import { createCompoundFinder, type CompoundFinder } from '#shared/language/compounds.ts';
import { verbOfActionNoun } from '#shared/language/finnish-kin.ts';
import { isClosedClass, isRoot, type WordKeys } from '#shared/language/word-keys.ts';
import type { EvidenceHow } from '#shared/suggest/suggestion.ts';
import type { WeighedTerm } from '#shared/suggest/weigh-terms.ts';
import { createTypoFinder, type TypoFinder } from '#shared/suggest/typos.ts';

/** A word of an answer met a word of a term. */
export interface WordHit {
  readonly term: WeighedTerm;
  /** Which of the term's words. */
  readonly part: number;
  readonly how: Exclude<EvidenceHow, 'phrase'>;
  /** 0…1: how sure it is that both are the same word. */
  readonly strength: number;
}

/** One word's places in the codebook. */
interface Place {
  readonly term: WeighedTerm;
  readonly part: number;
}

/** The codebook's words by key, in one language. */
export interface TermIndex {
  readonly language: Language;
  readonly byKey: ReadonlyMap<string, readonly Place[]>;
  readonly compounds: CompoundFinder;
  readonly typos: TypoFinder;
  /** How words begin, to leave most words of another language without a look at their keys. */
  readonly openings: ReadonlySet<string>;
  keysOf(word: string): readonly string[];
}

/** In shorter words one letter makes another word. */
const SHORTEST_MISTYPED = 7;

/** Only roots of so many letters, an infinitive's ending aside, are shared by kin and hardly by chance. */
const LONG_ROOT = 6;

const OPENING_LETTERS = 3;

const STRENGTH = {
  same: 1,
  inflected: 0.97,
  actionNoun: 0.9,
  longRoot: 0.7,
  root: 0.4,
  head: 0.75,
  first: 0.6,
  typo: 0.6,
} as const;

/** `isSeen`: whether a word stands in the codebook or the answers, to believe compounds by. */
export function indexTerms(
  terms: readonly WeighedTerm[],
  language: Language,
  wordKeys: WordKeys,
  isSeen: (word: string) => boolean,
): TermIndex {
  const keysOf = (word: string): readonly string[] => wordKeys.keysOf(word, language);
  const byKey = new Map<string, Place[]>();
  const openWords = new Set<string>();
  for (const term of terms.filter(({ languages }) => languages.includes(language))) {
    for (const [part, word] of term.words.entries()) {
      const keys = keysOf(word);
      for (const key of keys) pushTo(byKey, key, { term, part });
      if (!isClosedClass(keys[0])) openWords.add(word);
    }
  }
  const words = [...openWords];
  return {
    language,
    byKey,
    compounds: createCompoundFinder({ words, isSeen }, language, wordKeys),
    typos: createTypoFinder(words, (word) => keysOf(word)[0] ?? word),
    openings: new Set(words.map(openingOf)),
    keysOf,
  };
}

/**
 * All that a word of an answer in the index's language meets, the surest meeting for each place. A
 * word of a closed class meets only its own forms. `isKnown`: whether the word is too common to be a
 * slip of the finger.
 */
export function hitsOfWord(
  word: string,
  index: TermIndex,
  isKnown: (word: string) => boolean,
): WordHit[] {
  const keys = index.keysOf(word);
  if (isClosedClass(keys[0])) return hitsByKey(word, keys, index);
  const hits = [
    ...hitsByKey(word, keys, index),
    ...hitsOfVerb(keys, index),
    ...hitsInCompound(word, index),
  ];
  const isMet = hits.some(({ how }) => how !== 'compound');
  if (isMet || word.length < SHORTEST_MISTYPED || isKnown(word)) return hits;
  return [...hits, ...hitsByTypo(word, keys, index)];
}

/** As hitsOfWord for a word of an answer in another language: only the same word, or a form of it. */
export function hitsOfForeignWord(word: string, index: TermIndex): WordHit[] {
  if (!index.openings.has(openingOf(word))) return [];
  return hitsByKey(word, index.keysOf(word).slice(0, 1), index);
}

function openingOf(word: string): string {
  return word.slice(0, OPENING_LETTERS);
}

function hitsByKey(word: string, keys: readonly string[], index: TermIndex): WordHit[] {
  return keys.flatMap((key) =>
    (index.byKey.get(key) ?? []).map((place) => {
      if (place.term.words[place.part] === word) return hitOn(place, 'same', STRENGTH.same);
      return isRoot(key)
        ? hitOn(place, 'near', strengthOfRoot(key))
        : hitOn(place, 'inflected', STRENGTH.inflected);
    }),
  );
}

function hitsOfVerb([key = '']: readonly string[], index: TermIndex): WordHit[] {
  const verb = index.language === 'fi' ? verbOfActionNoun(key) : undefined;
  const places = verb === undefined ? [] : (index.byKey.get(verb) ?? []);
  return places.map((place) => hitOn(place, 'inflected', STRENGTH.actionNoun));
}

function strengthOfRoot(root: string): number {
  const letters = root.replace(/(?<=[aeiouyäö])[aä]$/, '').length - 1;
  return letters >= LONG_ROOT ? STRENGTH.longRoot : STRENGTH.root;
}

function hitsInCompound(word: string, index: TermIndex): WordHit[] {
  return index.compounds
    .hitsOf(word)
    .flatMap((hit) =>
      placesOf(hit.word, index).map((place) => hitOn(place, 'compound', STRENGTH[hit.part])),
    );
}

function hitsByTypo(word: string, keys: readonly string[], index: TermIndex): WordHit[] {
  const near = index.typos.near(word, keys[0] ?? word);
  return near
    .flatMap((each) => placesOf(each, index))
    .map((place) => hitOn(place, 'near', STRENGTH.typo));
}

/** Where the word or a form of it stands in the codebook. */
function placesOf(word: string, index: TermIndex): readonly Place[] {
  return index.byKey.get(index.keysOf(word)[0] ?? word) ?? [];
}

function hitOn({ term, part }: Place, how: WordHit['how'], strength: number): WordHit {
  return { term, part, how, strength };
}
