import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import { isFunctionWord } from '#shared/language/function-words.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import type { EvidenceVia, ThemeWords } from '#shared/suggest/suggestion.ts';

/** Words of the codebook that speak for a theme when an answer has all of them close together. */
export interface Term {
  readonly themeId: ThemeId;
  /** As written in the codebook. */
  readonly text: string;
  readonly via: EvidenceVia;
  /** In lower case, function words left out; at least one. */
  readonly words: readonly string[];
  /** What it shares with terms of the same root ("leikki", "leikkiminen"): they are one witness. */
  readonly root: string;
  /** 0…1: how much it says alone. */
  readonly weight: number;
}

/** A keyword was given in order to be met; a description only talks about the theme. */
const WEIGHTS = {
  keyword: 0.85,
  name: 0.8,
  nameWord: 0.3,
  keywordWord: 0.25,
  description: 0.3,
} as const;

/** All terms of one theme, in the order of their weight. */
export function termsOf(
  theme: ThemeWords,
  language: Language,
  wordKeys: WordKeys,
): readonly Term[] {
  const term = (text: string, via: EvidenceVia, weight: number): Term => {
    const words = contentWords(text, language);
    const roots = words.map((word) => wordKeys.keysOf(word, language).at(-1) ?? word);
    return { themeId: theme.themeId, text, via, weight, words, root: roots.join(' ') };
  };
  const names = nameParts(theme.name, language);
  const keywords = theme.keywords.flatMap((each) => each.split(/[,;]/));
  return [
    ...keywords.map((each) => term(each.trim(), 'keyword', WEIGHTS.keyword)),
    ...names.map((each) => term(each, 'name', WEIGHTS.name)),
    ...singlesOf(names, language).map((each) => term(each, 'name', WEIGHTS.nameWord)),
    ...singlesOf(keywords, language).map((each) => term(each, 'keyword', WEIGHTS.keywordWord)),
    ...wordsIn(theme.description).map((each) => term(each, 'description', WEIGHTS.description)),
  ].filter(({ words }) => words.length > 0);
}

/** "Joustavuus ja saavutettavuus" names two things. */
function nameParts(name: string, language: Language): readonly string[] {
  const parts = name.split(/\s+(?:ja|sekä|tai|och|eller|samt|and|or|&)\s+|[,;/()]/i);
  return parts.map((each) => each.trim()).filter((each) => contentWords(each, language).length > 0);
}

/** The words of phrases, each alone. */
function singlesOf(phrases: readonly string[], language: Language): readonly string[] {
  return phrases.filter((each) => contentWords(each, language).length > 1).flatMap(wordsIn);
}

function wordsIn(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.text);
}

function contentWords(text: string, language: Language): readonly string[] {
  const words = wordsIn(text).map((word) => word.toLowerCase());
  return words.filter((word) => !isFunctionWord(word, language) && /^\p{L}/u.test(word));
}
