import type { Language } from '#shared/domain/project.ts';
import { tokensOf, type Token } from '#shared/language/tokens.ts';
import type { Word, WordKeys } from '#shared/language/word-keys.ts';

/** What of a text does not change with the codebook: keep it to rescore after a keyword's edit. */
export interface PreparedText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The tokens' words. */
  readonly words: readonly Word[];
}

export function prepareText(text: string, language: Language, wordKeys: WordKeys): PreparedText {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => wordKeys.wordOf(token.text, language));
  return { text, language, tokens, words };
}
