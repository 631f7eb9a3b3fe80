import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import { columnLanguage } from '#shared/language/detect-language.ts';
import type { Word, WordKeys } from '#shared/language/word-keys.ts';
import { isNegation } from '#shared/language/negation.ts';
import type { SeenWords } from '#shared/suggest/seen-words.ts';
import type { ThemeWords } from '#shared/suggest/suggestion.ts';
import type { WordHit } from '#shared/suggest/term-index.ts';
import { termsOf } from '#shared/suggest/terms.ts';
import { weighTerms, type WeighedTerm } from '#shared/suggest/weigh-terms.ts';
import { createWordFinder, type WordFinder } from '#shared/suggest/word-finder.ts';

/** What is known beside the codebook's own words. */
export interface CodebookHints {
  /** The language the codebook is written in; told from its words when missing. */
  readonly language?: Language;
  /** The answers' words: compounds are believed by them, and common words say less. */
  readonly seenWords?: SeenWords;
}

/** A codebook made ready; keep one for as long as no theme's words change. */
export interface CodebookMatcher {
  readonly wordKeys: WordKeys;
  /** Place in the codebook: ties in confidence go by it. */
  readonly order: ReadonlyMap<ThemeId, number>;
  /** What a word of an answer meets. Kept per word. */
  hitsOf(word: Word): MatchedWord;
}

/** What one word of an answer meets. */
export interface MatchedWord {
  /** Terms of one word: met. */
  readonly whole: readonly WordHit[];
  /** Words of phrases: met when the phrase's other words stand near. */
  readonly parts: readonly WordHit[];
  /** Whether it negates the words after it. */
  readonly isNegation: boolean;
}

export function compileCodebook(
  themes: readonly ThemeWords[],
  wordKeys: WordKeys,
  hints: CodebookHints = {},
): CodebookMatcher {
  const own = hints.language ?? codebookLanguage(themes);
  const terms = weighTerms(
    themes.map((theme) => termsOf(theme, own, wordKeys)),
    own,
    wordKeys,
    hints.seenWords,
  );
  const findIn = finders(terms, wordKeys, hints.seenWords);
  const kept: MatchedWord[] = [];
  return {
    wordKeys,
    order: new Map(themes.map((theme, place) => [theme.themeId, place])),
    hitsOf(word) {
      const known = kept[word.id];
      if (known) return known;
      const { text, language } = word;
      const matched = matchedWord(findIn(language)(word), isNegation(text, language));
      kept[word.id] = matched;
      return matched;
    },
  };
}

/** The finder of each language, made when first asked for. */
function finders(
  terms: readonly WeighedTerm[],
  wordKeys: WordKeys,
  seen: SeenWords | undefined,
): (language: Language) => WordFinder {
  const made = new Map<Language, WordFinder>();
  return (language) => {
    let finder = made.get(language);
    if (!finder) made.set(language, (finder = createWordFinder(terms, language, wordKeys, seen)));
    return finder;
  };
}

function codebookLanguage(themes: readonly ThemeWords[]): Language {
  return columnLanguage(
    themes.map((theme) => [theme.name, theme.description, ...theme.keywords].join(', ')),
  );
}

/** A part of a word says less where the whole word is asked for itself. */
const PART_OF_KEYWORD = 0.5;

const NOTHING: MatchedWord = { whole: [], parts: [], isNegation: false };

function matchedWord(hits: readonly WordHit[], negates: boolean): MatchedWord {
  if (hits.length === 0) return negates ? { ...NOTHING, isNegation: true } : NOTHING;
  const best = surest(hits);
  const sure = best.some(isAskedFor) ? best.map(lessInCompound) : best;
  return {
    whole: sure.filter(({ term }) => term.words.length === 1),
    parts: sure.filter(({ term }) => term.words.length > 1),
    isNegation: negates,
  };
}

function isAskedFor({ term, how }: WordHit): boolean {
  const isWholeWord = how === 'same' || how === 'inflected';
  return isWholeWord && term.via !== 'description' && !term.isPart && term.words.length === 1;
}

function lessInCompound(hit: WordHit): WordHit {
  return hit.how === 'compound' ? { ...hit, strength: hit.strength * PART_OF_KEYWORD } : hit;
}

/** For each term and part, the surest of the ways it was met; the surest first. */
function surest(hits: readonly WordHit[]): readonly WordHit[] {
  if (hits.length < 2) return hits;
  const best: WordHit[] = [];
  for (const hit of hits.toSorted((left, right) => right.strength - left.strength)) {
    if (!best.some(({ term, part }) => term === hit.term && part === hit.part)) best.push(hit);
  }
  return best;
}
