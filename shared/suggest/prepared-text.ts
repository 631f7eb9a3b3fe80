import type { Language } from '#shared/domain/project.ts';
import { tokensOf, type Token } from '#shared/language/tokens.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';

/** What of a text does not change with the codebook: keep it to rescore after a keyword's edit. */
export interface PreparedText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
}

/** Finds the text's words and fills `wordKeys` with theirs. */
export function prepareText(text: string, language: Language, wordKeys: WordKeys): PreparedText {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => token.text.toLowerCase());
  for (const word of words) wordKeys.keysOf(word, language);
  return { text, language, tokens, words };
}
