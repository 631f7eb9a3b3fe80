import { assertNever } from '#shared/base/assert-never.ts';
import type { Language } from '#shared/domain/project.ts';
import { closedClassLemma } from '#shared/language/closed-class.ts';
import type { EnglishLemma } from '#shared/language/english-lemma.ts';
import { finnishRoots, rootOfInfinitive } from '#shared/language/finnish-kin.ts';
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
}

/** Without `english` (not loaded yet), English words are their own keys. */
export function createWordKeys(english: EnglishLemma | undefined): WordKeys {
  const kept: Readonly<Record<Language, Map<string, Word>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  };
  let found = 0;
  const read = (text: string, language: Language): Word => {
    const keys = keysOfType(text, language, english);
    const [key = text] = keys;
    found += 1;
    return { id: found - 1, text, language, key, keys };
  };
  const wordOf = (written: string, language: Language): Word => {
    const words = kept[language];
    const known = words.get(written);
    if (known) return known;
    if (words.size >= KEPT_WORDS) words.clear();
    const text = written.toLowerCase();
    const word = text === written ? read(text, language) : wordOf(text, language);
    words.set(written, word);
    return word;
  };
  return { wordOf, keysOf: (word, language) => wordOf(word, language).keys };
}

/** Whether two words met by root alone. */
export function isRoot(key: string): boolean {
  return key.startsWith(ROOT_MARK);
}

/** Whether the key is of a pronoun, negation or other word of a closed class. */
export function isClosedClass(key: string | undefined): boolean {
  return key?.startsWith(CLOSED_MARK) ?? false;
}

function keysOfType(
  word: string,
  language: Language,
  english: EnglishLemma | undefined,
): readonly string[] {
  if (!/^\p{L}/u.test(word)) return [word];
  const closed = closedClassLemma(word, language);
  if (closed !== undefined) return [CLOSED_MARK + closed];
  switch (language) {
    case 'fi':
      return withRoots(finnishStem(word), (key) => finnishRootsOf(word, key));
    case 'sv':
      return withRoots(swedishStem(word), (key) => [swedishRoot(key)]);
    case 'en':
      return withRoots(english?.(word) ?? word, (key) => [englishRoot(key)]);
    default:
      return assertNever(language);
  }
}

function finnishRootsOf(word: string, key: string): readonly string[] {
  const infinitive = rootOfInfinitive(word);
  return infinitive === undefined ? finnishRoots(key) : [...finnishRoots(key), infinitive];
}

function withRoots(key: string, rootsOf: (key: string) => readonly string[]): readonly string[] {
  const keys = [key];
  for (const root of rootsOf(key)) if (root.length >= SHORTEST_ROOT) keys.push(ROOT_MARK + root);
  return keys;
}
