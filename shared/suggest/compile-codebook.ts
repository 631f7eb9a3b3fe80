import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import { columnLanguage } from '#shared/language/detect-language.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import { isNegation } from '#shared/suggest/negation.ts';
import type { SeenWords } from '#shared/suggest/seen-words.ts';
import type { ThemeWords } from '#shared/suggest/suggestion.ts';
import type { WordHit } from '#shared/suggest/term-index.ts';
import { termsOf } from '#shared/suggest/terms.ts';
import { weighTerms, type WeighedTerm } from '#shared/suggest/weigh-terms.ts';
import { createWordFinder } from '#shared/suggest/word-finder.ts';

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
  /** What a word (in lower case) of an answer in the language meets. Kept per word. */
  hitsOf(word: string, language: Language): MatchedWord;
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

/** Words whose hits are kept; past that the keeping starts afresh. */
const KEPT_WORDS = 200_000;

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
  const matchers = new Map<Language, WordMatcher>();
  return {
    wordKeys,
    order: new Map(themes.map((theme, place) => [theme.themeId, place])),
    hitsOf(word, language) {
      let matcher = matchers.get(language);
      if (!matcher) {
        matcher = createWordMatcher(terms, language, wordKeys, hints.seenWords);
        matchers.set(language, matcher);
      }
      return matcher(word);
    },
  };
}

type WordMatcher = (word: string) => MatchedWord;

/** Finds what words of answers in the language meet, each word once. */
function createWordMatcher(
  terms: readonly WeighedTerm[],
  language: Language,
  wordKeys: WordKeys,
  seen: SeenWords | undefined,
): WordMatcher {
  const find = createWordFinder(terms, language, wordKeys, seen);
  const kept = new Map<string, MatchedWord>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    if (kept.size >= KEPT_WORDS) kept.clear();
    const matched = matchedWord(find(word), isNegation(word, language));
    kept.set(word, matched);
    return matched;
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

/** For each term and part, the surest of the ways it was met. */
function surest(hits: readonly WordHit[]): readonly WordHit[] {
  const best = new Map<WeighedTerm, WordHit[]>();
  for (const hit of hits.toSorted((left, right) => right.strength - left.strength)) {
    const others = best.get(hit.term);
    if (!others) best.set(hit.term, [hit]);
    else if (!others.some(({ part }) => part === hit.part)) others.push(hit);
  }
  return [...best.values()].flat();
}
