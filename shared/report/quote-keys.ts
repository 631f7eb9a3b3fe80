import type { Language } from '#shared/domain/project.ts';
import { isFunctionWord } from '#shared/language/function-words.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';

/** The keys by which quotes are compared: of each word that says something, what its forms share. */
export function quoteKeys(
  wordKeys: WordKeys,
): (text: string, language: Language) => readonly string[] {
  return (text, language) =>
    tokensOf(text)
      .filter((token) => !isFunctionWord(token.text.toLowerCase(), language))
      .flatMap((token) => wordKeys.keysOf(token.text, language).slice(0, 1));
}
