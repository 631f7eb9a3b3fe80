import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import { phraseLanguages } from '#shared/suggest/keyword-languages.ts';
import {
  contentWords,
  phraseWords,
  singleWords,
  wordsToMeet,
  type Phrase,
} from '#shared/suggest/phrases.ts';
import type { EvidenceVia, ThemeWords } from '#shared/suggest/suggestion.ts';

/** Words of the codebook that speak for a theme when an answer has all of them close together. */
export interface Term extends Phrase {
  readonly themeId: ThemeId;
  readonly via: EvidenceVia;
  /** In lower case; at least one. */
  readonly words: readonly string[];
  /** What it shares with terms of the same root ("leikki", "leikkiminen"): they are one witness. */
  readonly root: string;
  /** 0…1: how much it says alone. */
  readonly weight: number;
}

/** A keyword was given in order to be met; a description only talks about the theme. */
const WEIGHTS = { keyword: 0.85, name: 0.8, nameWord: 0.3, description: 0.3 } as const;

/** All terms of one theme, in the order of their weight. `own`: the codebook's language. */
export function termsOf(theme: ThemeWords, own: Language, wordKeys: WordKeys): readonly Term[] {
  const { names, keywords } = phrasesOf(theme, own);
  const saysMuch = (phrase: Phrase): boolean => contentWords(phrase, wordKeys).length > 0;
  const term = (via: EvidenceVia, weight: number) => (phrase: Phrase) => {
    const words = wordsToMeet(phrase);
    return {
      ...phrase,
      themeId: theme.themeId,
      via,
      weight,
      words,
      root: rootOf(words, phrase, wordKeys),
    };
  };
  const told = names.filter(saysMuch);
  const described = singleWords({ text: theme.description, languages: [own] });
  return [
    ...keywords.map(term('keyword', WEIGHTS.keyword)),
    ...told.map(term('name', WEIGHTS.name)),
    ...told
      .filter((name) => phraseWords(name).length > 1)
      .flatMap(singleWords)
      .filter(saysMuch)
      .map(term('name', WEIGHTS.nameWord)),
    ...(process.env.KW === 'A'
      ? []
      : keywords
          .filter(
            (k) =>
              phraseWords(k).length > 1 &&
              (process.env.KW !== 'B' ||
                contentWords(k, wordKeys).length === phraseWords(k).length),
          )
          .flatMap(singleWords)
          .filter(saysMuch)
          .map(term('keyword', 0.25))),
    ...described.filter(saysMuch).map(term('description', WEIGHTS.description)),
  ].filter(({ words }) => words.length > 0);
}

function phrasesOf(theme: ThemeWords, own: Language) {
  const names = nameParts(theme.name);
  const keywords = theme.keywords.flatMap((each) => each.split(/[,;]/));
  const texts = [...names, ...keywords].map((each) => each.trim()).filter((each) => each !== '');
  const languages = phraseLanguages(texts, own);
  const phrases = texts.map((text, at) => ({ text, languages: languages[at] ?? [own] }));
  return { names: phrases.slice(0, names.length), keywords: phrases.slice(names.length) };
}

/** "Joustavuus ja saavutettavuus" names two things. */
function nameParts(name: string): readonly string[] {
  const parts = name.split(/\s+(?:ja|sekä|tai|och|eller|samt|and|or|&)\s+|[,;/()]/i);
  return parts.filter((each) => each.trim() !== '');
}

function rootOf(words: readonly string[], { languages }: Phrase, wordKeys: WordKeys): string {
  const [language = 'fi'] = languages;
  return words.map((word) => wordKeys.keysOf(word, language).at(-1) ?? word).join(' ');
}
