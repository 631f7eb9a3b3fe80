import { pushTo } from '#shared/base/collections.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import { columnLanguage } from '#shared/language/detect-language.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import type { ThemeWords } from '#shared/suggest/suggestion.ts';
import {
  hitsOfWord,
  indexTerms,
  type TermIndex,
  type WordHit,
} from '#shared/suggest/term-index.ts';
import { termsOf, type Term } from '#shared/suggest/terms.ts';

/** What is known beside the codebook's own words. */
export interface CodebookHints {
  /** The language the codebook is written in; told from its words when missing. */
  readonly language?: Language;
  /** Words of the answers in lower case, to believe compounds by. */
  readonly seenWords?: ReadonlySet<string>;
}

/** A codebook made ready; keep one for as long as no theme's words change. */
export interface CodebookMatcher {
  readonly wordKeys: WordKeys;
  /** Place in the codebook: ties in confidence go by it. */
  readonly order: ReadonlyMap<ThemeId, number>;
  /** What a word (in lower case) of an answer in the language meets. Kept per word. */
  hitsOf(word: string, language: Language): MatchedWord;
}

/** What one word of an answer meets. */
export interface MatchedWord {
  /** Terms of one word: met. */
  readonly whole: readonly WordHit[];
  /** Words of phrases: met when the phrase's other words stand near. */
  readonly parts: readonly WordHit[];
}

/** Words whose hits are kept; past that the keeping starts afresh. */
const KEPT_WORDS = 200_000;

export function compileCodebook(
  themes: readonly ThemeWords[],
  wordKeys: WordKeys,
  hints: CodebookHints = {},
): CodebookMatcher {
  const own = hints.language ?? codebookLanguage(themes);
  const terms = weighTerms(
    themes.map((theme) => distinct(termsOf(theme, own, wordKeys), own, wordKeys)),
    own,
    wordKeys,
  );
  const codebookWords = new Set(terms.flatMap((term) => term.words));
  const isSeen = (word: string): boolean =>
    codebookWords.has(word) || (hints.seenWords?.has(word) ?? false);
  const indexes = new Map<Language, TermIndex>();
  const indexOf = (language: Language): TermIndex => {
    const index = indexes.get(language) ?? indexTerms(terms, language, wordKeys, isSeen);
    indexes.set(language, index);
    return index;
  };
  const kept: Record<Language, Map<string, MatchedWord>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  };
  return {
    wordKeys,
    order: new Map(themes.map((theme, place) => [theme.themeId, place])),
    hitsOf(word, language) {
      const known = kept[language].get(word);
      if (known) return known;
      if (kept[language].size >= KEPT_WORDS) kept[language].clear();
      const languages = language === own ? [own] : [language, own];
      const hits = languages.map((each) =>
        hitsOfWord(word, wordKeys.keysOf(word, each), indexOf(each)),
      );
      const matched = matchedWord([...(hits[0] ?? []), ...(hits[1] ?? []).filter(isByKeyword)]);
      kept[language].set(word, matched);
      return matched;
    },
  };
}

function codebookLanguage(themes: readonly ThemeWords[]): Language {
  return columnLanguage(
    themes.map((theme) => [theme.name, theme.description, ...theme.keywords].join(', ')),
  );
}

/** In a language that is not the answer's own, only words that someone asked for are looked for. */
function isByKeyword(hit: WordHit): boolean {
  return hit.term.via === 'keyword';
}

/** The theme's terms without those that an earlier one already says. */
function distinct(terms: readonly Term[], language: Language, wordKeys: WordKeys): readonly Term[] {
  const said = new Set<string>();
  return terms.filter((term) => {
    const key = keyOfTerm(term, language, wordKeys);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function keyOfTerm(term: Term, language: Language, wordKeys: WordKeys): string {
  return term.words.map((word) => wordKeys.keysOf(word, language)[0] ?? word).join(' ');
}

/** Words that many themes share say little of each: a description's words least of all. */
function weighTerms(
  termsOfThemes: readonly (readonly Term[])[],
  language: Language,
  wordKeys: WordKeys,
): readonly Term[] {
  const sharers = new Map<string, Term[]>();
  for (const term of termsOfThemes.flat()) {
    pushTo(sharers, keyOfTerm(term, language, wordKeys), term);
  }
  return termsOfThemes.flat().flatMap((term) => {
    const shared = sharers.get(keyOfTerm(term, language, wordKeys))?.length ?? 1;
    const weight = term.weight / (term.via === 'description' ? shared : Math.sqrt(shared));
    return weight < LIGHTEST ? [] : [{ ...term, weight }];
  });
}

/** Lighter terms would only add noise. */
const LIGHTEST = 0.1;

/** A part of a word says less where the whole word is asked for itself. */
const PART_OF_KEYWORD = 0.5;

const NOTHING: MatchedWord = { whole: [], parts: [] };

function matchedWord(hits: readonly WordHit[]): MatchedWord {
  if (hits.length === 0) return NOTHING;
  const best = surest(hits);
  const sure = best.some(isAskedFor) ? best.map(lessInCompound) : best;
  return {
    whole: sure.filter(({ term }) => term.words.length === 1),
    parts: sure.filter(({ term }) => term.words.length > 1),
  };
}

function isAskedFor({ term, how }: WordHit): boolean {
  const isWholeWord = how === 'same' || how === 'inflected';
  return isWholeWord && term.via !== 'description' && term.words.length === 1;
}

function lessInCompound(hit: WordHit): WordHit {
  return hit.how === 'compound' ? { ...hit, strength: hit.strength * PART_OF_KEYWORD } : hit;
}

/** For each term and part, the surest of the ways it was met. */
function surest(hits: readonly WordHit[]): readonly WordHit[] {
  const best = new Map<Term, WordHit[]>();
  for (const hit of hits.toSorted((left, right) => right.strength - left.strength)) {
    const others = best.get(hit.term);
    if (!others) best.set(hit.term, [hit]);
    else if (!others.some(({ part }) => part === hit.part)) others.push(hit);
  }
  return [...best.values()].flat();
}
