import { LANGUAGES, type Language } from '#shared/domain/project.ts';
import { isClosedClass, type Word, type WordKeys } from '#shared/language/word-keys.ts';
import type { SeenWords } from '#shared/suggest/seen-words.ts';
import {
  hitsOfForeignWord,
  hitsOfWord,
  indexTerms,
  type TermIndex,
  type WordHit,
} from '#shared/suggest/term-index.ts';
import type { WeighedTerm } from '#shared/suggest/weigh-terms.ts';

/** All that a word of an answer meets in the codebook. */
export type WordFinder = (word: Word) => readonly WordHit[];

/**
 * The finder for answers in the language. Terms that may be in that language are met in every way;
 * keywords of other languages as themselves or in their own language's forms; names and
 * descriptions of other languages not at all.
 */
export function createWordFinder(
  terms: readonly WeighedTerm[],
  language: Language,
  wordKeys: WordKeys,
  seen: SeenWords | undefined,
): WordFinder {
  const codebookWords = new Set(terms.flatMap((term) => term.words));
  const countOf = (word: string): number => seen?.answersWith.get(word) ?? 0;
  const isSeen = (word: string): boolean => codebookWords.has(word) || countOf(word) > 0;
  const isKnown = (word: string): boolean =>
    codebookWords.has(word) || countOf(word) > mostSlips(seen) || wordKeys.isWord(word, language);
  const index = indexTerms(
    terms.filter(({ languages }) => languages.includes(language)),
    language,
    wordKeys,
    isSeen,
  );
  const foreign = foreignIndexes(terms, language, wordKeys, isSeen);
  return (word) => {
    const hits = hitsOfWord(word, index, isKnown);
    if (foreign.length === 0 || isClosedClass(word.key)) return hits;
    return [...hits, ...foreign.flatMap((each) => hitsOfForeignWord(word, each))];
  };
}

function foreignIndexes(
  terms: readonly WeighedTerm[],
  language: Language,
  wordKeys: WordKeys,
  isSeen: (word: string) => boolean,
): readonly TermIndex[] {
  const foreign = terms.filter(
    ({ via, languages }) => via === 'keyword' && !languages.includes(language),
  );
  return LANGUAGES.flatMap((other) => {
    const ofOther = foreign.filter(({ languages }) => languages.includes(other));
    return ofOther.length > 0 ? [indexTerms(ofOther, other, wordKeys, isSeen)] : [];
  });
}

/** A slip of the finger may come again in a large survey. */
function mostSlips(seen: SeenWords | undefined): number {
  return Math.max(2, (seen?.answers ?? 0) * 0.002);
}
