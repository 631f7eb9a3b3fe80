import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import { phraseLanguages } from '#shared/suggest/keyword-languages.ts';
import {
  phraseWords,
  saysSomething,
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
  /** A word alone of a keyword of several words: `text` is the whole keyword. */
  readonly isPart: boolean;
  /** What it shares with terms of the same root ("leikki", "leikkiminen"): they are one witness. */
  readonly root: string;
  /** 0…1: how much it says alone. */
  readonly weight: number;
}

/** A keyword was given in order to be met; a description only talks about the theme. */
const WEIGHTS = {
  keyword: 0.85,
  /** Of function words alone ("kaikki"): met wherever people write. */
  plainKeyword: 0.3,
  name: 0.8,
  nameWord: 0.3,
  keywordWord: 0.25,
  description: 0.3,
} as const;

/** All terms of one theme, in the order of their weight. `own`: the codebook's language. */
export function termsOf(theme: ThemeWords, own: Language, wordKeys: WordKeys): readonly Term[] {
  const { names, keywords } = phrasesOf(theme, own);
  const term = (phrase: Phrase, via: EvidenceVia, weight: number): Term => {
    const words = wordsToMeet(phrase);
    const root = rootOf(words, phrase, wordKeys);
    return { ...phrase, themeId: theme.themeId, via, words, isPart: false, root, weight };
  };
  const saysMuch = (phrase: Phrase): boolean => saysSomething(phrase, wordKeys);
  const [asked, plain] = parted(keywords, saysMuch);
  const told = names.filter(saysMuch);
  const nameWords = told.filter(isOfSeveral).flatMap(singleWords).filter(saysMuch);
  const described = singleWords({ text: theme.description, languages: [own] }).filter(saysMuch);
  return [
    ...asked.map((each) => term(each, 'keyword', WEIGHTS.keyword)),
    ...told.map((each) => term(each, 'name', WEIGHTS.name)),
    ...plain.map((each) => term(each, 'keyword', WEIGHTS.plainKeyword)),
    ...nameWords.map((each) => term(each, 'name', WEIGHTS.nameWord)),
    ...described.map((each) => term(each, 'description', WEIGHTS.description)),
    ...asked.flatMap((keyword) =>
      partsOf(keyword, wordKeys).map((each) =>
        partOf(keyword, term(each, 'keyword', WEIGHTS.keywordWord)),
      ),
    ),
  ].filter(({ words }) => words.length > 0);
}

function partOf(keyword: Phrase, term: Term): Term {
  return { ...term, text: keyword.text, isPart: true };
}

function isOfSeveral(phrase: Phrase): boolean {
  return phraseWords(phrase).length > 1;
}

/**
 * The words of a keyword of several words, when each says something: "peer" and "group". What is left
 * of "ei pysty" or "saman kokenut" without its small word says another thing.
 */
function partsOf(keyword: Phrase, wordKeys: WordKeys): readonly Phrase[] {
  const { languages } = keyword;
  const words = wordsToMeet(keyword).map((text) => ({ text, languages }));
  return words.length > 1 && words.every((word) => saysSomething(word, wordKeys)) ? words : [];
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

function parted<Item>(items: readonly Item[], fits: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter((item) => fits(item)), items.filter((item) => !fits(item))];
}
