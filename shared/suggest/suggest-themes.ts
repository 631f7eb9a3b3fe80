import { groupBy } from '#shared/base/collections.ts';
import type { Span } from '#shared/domain/coding.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import type { CodebookMatcher } from '#shared/suggest/compile-codebook.ts';
import { evidenceOf, findMeetings, type Meeting } from '#shared/suggest/find-meetings.ts';
import { prepareText, type PreparedText } from '#shared/suggest/prepared-text.ts';
import { createQuoteProposer } from '#shared/suggest/propose-quote.ts';
import type { ConfidenceLevel, Suggestion } from '#shared/suggest/suggestion.ts';

/** The keys 1–9 accept them. */
const MOST_SUGGESTIONS = 9;

const LEAST_CONFIDENCE = 0.12;
const MOST_CONFIDENCE = 0.97;
const STRONG = 0.7;
const FAIR = 0.4;

/** The width in which suggestions held under a level are ordered. */
const HELD = 0.01;

/** The themes that the text's own words speak for, likeliest first; at most nine. */
export function suggestThemes(
  text: string,
  language: Language,
  matcher: CodebookMatcher,
): readonly Suggestion[] {
  return suggestPrepared(prepareText(text, language, matcher.wordKeys), matcher);
}

/** As suggestThemes, for a text whose words are found already. */
export function suggestPrepared(
  prepared: PreparedText,
  matcher: CodebookMatcher,
): readonly Suggestion[] {
  const found = findMeetings(prepared, matcher);
  if (found.length === 0) return [];
  const ranked = [...groupBy(found, ({ term }) => term.themeId)]
    .map(([themeId, all]) => rankedTheme(themeId, all))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .toSorted((left, right) => right.confidence - left.confidence || placeOf(left, right, matcher));
  const quotes = createQuoteProposer(prepared);
  return ranked
    .slice(0, MOST_SUGGESTIONS)
    .map((theme) => suggestionOf(theme, prepared, quotes.quoteFor(theme.meetings)));
}

interface RankedTheme {
  readonly themeId: ThemeId;
  /** In the order of the text. */
  readonly meetings: readonly Meeting[];
  readonly confidence: number;
}

function suggestionOf(theme: RankedTheme, prepared: PreparedText, quote: Span): Suggestion {
  return {
    themeId: theme.themeId,
    start: quote.start,
    end: quote.end,
    confidence: theme.confidence,
    level: levelOf(theme.confidence),
    layer: 'keyword',
    evidence: theme.meetings.map((meeting) => evidenceOf(meeting, prepared)),
  };
}

function rankedTheme(themeId: ThemeId, all: readonly Meeting[]): RankedTheme {
  const meetings = strongestOnEachPlace(all);
  return { themeId, meetings, confidence: confidenceIn(meetings) };
}

/** A word of the answer speaks for a theme once, in the way that weighs most. */
function strongestOnEachPlace(all: readonly Meeting[]): readonly Meeting[] {
  if (all.length < 2) return all;
  const kept: Meeting[] = [];
  for (const each of all.toSorted((left, right) => right.weight - left.weight)) {
    if (kept.every(({ first, last }) => each.last < first || each.first > last)) kept.push(each);
  }
  return kept.sort((left, right) => left.first - right.first);
}

/**
 * Weak meetings alone make a weak suggestion, however many they are, since words that are everywhere
 * ("lapsi", "ryhmä") come together by chance; a fair one when one of the words is rare.
 */
function confidenceIn(meetings: readonly Meeting[]): number {
  const confidence = confidenceOf(meetings);
  if (meetings.some(({ weight }) => weight >= FAIR)) return confidence;
  return heldUnder(meetings.some(({ isTelling }) => isTelling) ? STRONG : FAIR, confidence);
}

/** Suggestions held under a level keep their order. */
function heldUnder(level: number, confidence: number): number {
  return confidence < level ? confidence : level - HELD * (1 - confidence);
}

/** Terms count as independent witnesses, terms of one root as one. */
function confidenceOf(found: readonly Meeting[]): number {
  const [only] = found;
  if (only && found.length === 1) return Math.min(MOST_CONFIDENCE, only.weight);
  const best = new Map<string, number>();
  for (const { term, weight } of found) {
    best.set(term.root, Math.max(best.get(term.root) ?? 0, weight));
  }
  const doubt = [...best.values()].reduce((product, weight) => product * (1 - weight), 1);
  return Math.min(MOST_CONFIDENCE, 1 - doubt);
}

function levelOf(confidence: number): ConfidenceLevel {
  if (confidence >= STRONG) return 3;
  return confidence >= FAIR ? 2 : 1;
}

function placeOf(left: RankedTheme, right: RankedTheme, { order }: CodebookMatcher): number {
  return (order.get(left.themeId) ?? 0) - (order.get(right.themeId) ?? 0);
}
