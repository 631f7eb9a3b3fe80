import { pushTo } from '#shared/base/collections.ts';
import type { Language } from '#shared/domain/project.ts';
import { createCompoundFinder, type CompoundFinder } from '#shared/language/compounds.ts';
import { verbOfActionNoun } from '#shared/language/finnish-kin.ts';
import { isClosedClass, isRoot, type Word, type WordKeys } from '#shared/language/word-keys.ts';
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
  /** For each word of the terms, but for closed-class ones, where it or a form of it stands. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  wordOf(text: string): Word;
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
  const wordOf = (text: string): Word => wordKeys.wordOf(text, language);
  const byKey = new Map<string, Place[]>();
  const openWords = new Set<Word>();
  for (const term of terms.filter(({ languages }) => languages.includes(language))) {
    for (const [part, text] of term.words.entries()) {
      const word = wordOf(text);
      for (const key of word.keys) pushTo(byKey, key, { term, part });
      if (!isClosedClass(word.key)) openWords.add(word);
    }
  }
  const words = [...openWords].map(({ text }) => text);
  return {
    language,
    byKey,
    compounds: createCompoundFinder({ words, isSeen }, language, wordKeys),
    typos: createTypoFinder(words, (text) => wordOf(text).key),
    openings: new Set(words.map(openingOf)),
    places: new Map([...openWords].map(({ text, key }) => [text, byKey.get(key) ?? []])),
    wordOf,
  };
}

/**
 * All that a word of an answer in the index's language meets, the surest meeting for each place. A
 * word of a closed class meets only its own forms. `isKnown`: whether the word is too common to be a
 * slip of the finger.
 */
export function hitsOfWord(
  word: Word,
  index: TermIndex,
  isKnown: (text: string) => boolean,
): readonly WordHit[] {
  const hits = hitsByKey(word, word.keys, index);
  if (isClosedClass(word.key)) return hits;
  hits.push(...hitsOfVerb(word, index));
  const isMet = hits.length > 0;
  hits.push(...hitsInCompound(word, index));
  if (isMet || word.text.length < SHORTEST_MISTYPED || isKnown(word.text)) return hits;
  hits.push(...hitsByTypo(word, index));
  return hits;
}

/** As hitsOfWord for a word of an answer in another language: only the same word, or a form of it. */
export function hitsOfForeignWord({ text }: Word, index: TermIndex): readonly WordHit[] {
  if (!index.openings.has(openingOf(text))) return [];
  const word = index.wordOf(text);
  return hitsByKey(word, [word.key], index);
}

function openingOf(word: string): string {
  return word.slice(0, OPENING_LETTERS);
}

function hitsByKey({ text }: Word, keys: readonly string[], index: TermIndex): WordHit[] {
  const hits: WordHit[] = [];
  for (const key of keys) {
    for (const place of index.byKey.get(key) ?? []) {
      if (place.term.words[place.part] === text) hits.push(hitOn(place, 'same', STRENGTH.same));
      else if (isRoot(key)) hits.push(hitOn(place, 'near', strengthOfRoot(key)));
      else hits.push(hitOn(place, 'inflected', STRENGTH.inflected));
    }
  }
  return hits;
}

function hitsOfVerb({ key }: Word, index: TermIndex): readonly WordHit[] {
  const verb =
    index.language === 'fi' ? verbOfActionNoun(key, (word) => index.wordOf(word).key) : undefined;
  const places = verb === undefined ? [] : (index.byKey.get(verb) ?? []);
  return places.map((place) => hitOn(place, 'inflected', STRENGTH.actionNoun));
}

function strengthOfRoot(root: string): number {
  const letters = root.replace(/(?<=[aeiouyäö])[aä]$/, '').length - 1;
  return letters >= LONG_ROOT ? STRENGTH.longRoot : STRENGTH.root;
}

function hitsInCompound(word: Word, { compounds, places }: TermIndex): readonly WordHit[] {
  return compounds
    .hitsOf(word)
    .flatMap((hit) =>
      (places.get(hit.word) ?? []).map((place) => hitOn(place, 'compound', STRENGTH[hit.part])),
    );
}

function hitsByTypo({ text, key }: Word, { typos, places }: TermIndex): readonly WordHit[] {
  return typos
    .near(text, key)
    .flatMap((near) => places.get(near) ?? [])
    .map((place) => hitOn(place, 'near', STRENGTH.typo));
}

function hitOn({ term, part }: Place, how: WordHit['how'], strength: number): WordHit {
  return { term, part, how, strength };
}
