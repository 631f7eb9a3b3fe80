import type { Language } from '#shared/domain/project.ts';
import { isFunctionWord } from '#shared/language/function-words.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import { isClosedClass, type WordKeys } from '#shared/language/word-keys.ts';

/** Words as written in the codebook, and the languages they may be in (at least one). */
export interface Phrase {
  readonly text: string;
  readonly languages: readonly Language[];
}

/** The phrase's words in lower case. */
export function phraseWords({ text }: Phrase): readonly string[] {
  const words = tokensOf(text).map((token) => token.text.toLowerCase());
  return words.filter((word) => /^\p{L}/u.test(word));
}

/** Whether any of its words is more than a pronoun, negation, conjunction or the like. */
export function saysSomething(phrase: Phrase, wordKeys: WordKeys): boolean {
  return phraseWords(phrase).some((word) =>
    phrase.languages.every(
      (language) =>
        !isFunctionWord(word, language) && !isClosedClass(wordKeys.keysOf(word, language)[0]),
    ),
  );
}

/**
 * The words that must be met together. Only plain function words may be missing, and never so many
 * that a phrase shrinks to one word: "ei pysty" and "samma situation" are met whole.
 */
export function wordsToMeet(phrase: Phrase): readonly string[] {
  const all = phraseWords(phrase);
  const most = all.filter((word) =>
    phrase.languages.every((language) => !isFunctionWord(word, language)),
  );
  return most.length > 1 ? most : all;
}

/** Each word of the phrase as a phrase of its own. */
export function singleWords({ text: whole, languages }: Phrase): readonly Phrase[] {
  return tokensOf(whole).map(({ text }) => ({ text, languages }));
}
