import { assertNever } from '#shared/base/assert-never.ts';
import type { Language } from '#shared/domain/project.ts';
import { LONGEST_WORD } from '#shared/language/candidate.ts';
import { closedClassLemma } from '#shared/language/closed-class.ts';
import type { EnglishLemma } from '#shared/language/english-lemma.ts';
import { finnishRoots, rootOfInfinitive } from '#shared/language/finnish-kin.ts';
import type { Lemmas } from '#shared/language/vote.ts';
import { finnishStem } from '#shared/language/finnish-stem.ts';
import { englishRoot, swedishRoot } from '#shared/language/other-kin.ts';
import { swedishStem } from '#shared/language/swedish-stem.ts';

/** What marks a root apart from a key, so that the two never meet. */
const ROOT_MARK = '~';

/** What marks the key of a closed-class word, so that it meets only the word's own forms. */
const CLOSED_MARK = '=';

/** Spellings whose words are kept; past that the keeping starts afresh, so that memory is bounded. */
const KEPT_WORDS = 200_000;

const SHORTEST_ROOT = 3;

/** A word of a language: one object however often and in whatever case of letters it is written. */
export interface Word {
  /** Its number among the words found so far, from 0: a place in tables of words. */
  readonly id: number;
  /** In lower case. */
  readonly text: string;
  readonly language: Language;
  /** What its inflected forms share. */
  readonly key: string;
  /** `key`, and the word's roots, as WordKeys.keysOf gives them. */
  readonly keys: readonly string[];
}

export interface WordKeys {
  /** The word that is written so, in any case of letters. */
  wordOf(written: string, language: Language): Word;
  /**
   * The keys by which a word meets other words of the language, in any case of letters. The first
   * is shared by the word's inflected forms; the others start with "~" and are roots shared by words
   * derived from one another (jaksaminen, jaksaa), the nearest kin first. Words of closed classes
   * (joka, jolla) have a key that starts with "=" and no root.
   */
  keysOf(word: string, language: Language): readonly string[];
  /** Whether the language's lexicon has the word (in lower case), so that it is no slip of the finger. */
  isWord(word: string, language: Language): boolean;
}

/**
 * Without `english` (not loaded yet), English words are their own keys; without `finnish` or
 * `swedish`, the words of that language have stems for keys.
 */
export function createWordKeys(
  english: EnglishLemma | undefined,
  { finnish, swedish }: { readonly finnish?: Lemmas; readonly swedish?: Lemmas } = {},
): WordKeys {
  const kept: Readonly<Record<Language, Map<string, Word>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  };
  const readers = {
    english,
    finnish,
    swedish,
    ofFinnishBase: remembered(keysOfFinnishBase),
    ofSwedishBase: remembered(keysOfSwedishBase),
  };
  let found = 0;
  const read = (text: string, language: Language): Word => {
    const keys = keysOfType(text, language, readers);
    const [key = text] = keys;
    found += 1;
    return { id: found - 1, text, language, key, keys };
  };
  const wordOf = (written: string, language: Language): Word => {
    const words = kept[language];
    const known = words.get(written);
    if (known) return known;
    if (words.size >= KEPT_WORDS) words.clear();
    const text = plainForm(written);
    const word = words.get(text) ?? read(text, language);
    words.set(text, word);
    words.set(written, word);
    return word;
  };
  const lemmasOf = { fi: finnish, sv: swedish, en: undefined };
  return {
    wordOf,
    keysOf: (word, language) => wordOf(word, language).keys,
    isWord: (word, language) => lemmasOf[language]?.knows(word) ?? false,
  };
}

/** In lower case, letters and their marks as one, without what is not seen: soft hyphens, joiners. */
function plainForm(written: string): string {
  return written.toLowerCase().normalize('NFC').replace(UNSEEN, '');
}

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether two words met by root alone. */
export function isRoot(key: string): boolean {
  return key.startsWith(ROOT_MARK);
}

/** Whether the key is of a pronoun, negation or other word of a closed class. */
export function isClosedClass(key: string | undefined): boolean {
  return key?.startsWith(CLOSED_MARK) ?? false;
}

/** What the keys of a word are made by. */
interface Readers {
  readonly english: EnglishLemma | undefined;
  readonly finnish: Lemmas | undefined;
  readonly swedish: Lemmas | undefined;
  /** The keys of base forms, each made once for all forms of it. */
  readonly ofFinnishBase: (base: string) => readonly string[];
  readonly ofSwedishBase: (base: string) => readonly string[];
}

function keysOfType(word: string, language: Language, readers: Readers): readonly string[] {
  if (word.length > LONGEST_WORD || !/^\p{L}/u.test(word)) return [word];
  const closed = closedClassLemma(word, language);
  if (closed !== undefined) return [CLOSED_MARK + closed];
  switch (language) {
    case 'fi': {
      const base = readers.finnish?.baseFormOf(word);
      if (base !== undefined) return readers.ofFinnishBase(base);
      return withRoots(finnishStem(word), (stem) => finnishRootsOf(stem, word));
    }
    case 'sv': {
      const base = readers.swedish?.baseFormOf(word);
      if (base !== undefined) return readers.ofSwedishBase(base);
      return withRoots(swedishStem(word), (stem) => [swedishRoot(stem)]);
    }
    case 'en':
      return withRoots(readers.english?.(word) ?? word, (key) => [englishRoot(key)]);
    default:
      return assertNever(language);
  }
}

function finnishRootsOf(stem: string, word: string): readonly string[] {
  const infinitive = rootOfInfinitive(word);
  return infinitive === undefined ? finnishRoots(stem) : [...finnishRoots(stem), infinitive];
}

/** Roots are over stems, also those of base forms. */
function keysOfFinnishBase(base: string): readonly string[] {
  return withRoots(base, () => finnishRootsOf(finnishStem(base), base));
}

function keysOfSwedishBase(base: string): readonly string[] {
  return withRoots(base, () => [swedishRoot(swedishStem(base))]);
}

function remembered(
  keysOf: (base: string) => readonly string[],
): (base: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (base) => {
    const known = kept.get(base);
    if (known) return known;
    if (kept.size >= KEPT_WORDS) kept.clear();
    const keys = keysOf(base);
    kept.set(base, keys);
    return keys;
  };
}

function withRoots(key: string, rootsOf: (key: string) => readonly string[]): readonly string[] {
  const keys = [key];
  for (const root of rootsOf(key)) if (root.length >= SHORTEST_ROOT) keys.push(ROOT_MARK + root);
  return keys;
}
