import type { Span } from '#shared/domain/coding.ts';
import { graphemesOf } from '#shared/language/graphemes.ts';
import { tokensOf } from '#shared/language/tokens.ts';

/** How far one press goes: a word, or one written sign (a grapheme cluster). */
export type Step = 'word' | 'letter';

/** Signs that say something by themselves, as an emoji or "€" does. Punctuation does not. */
const SYMBOL = /^[\p{S}\p{Regional_Indicator}\p{Extended_Pictographic}]/u;

/**
 * Where a cursor stops in a text, in order: each stop is a span of whole grapheme clusters, without
 * white space around it. Words are words, numbers and symbols; letters are all that is seen.
 */
export function stopsOf(text: string, step: Step): readonly Span[] {
  return step === 'word' ? wordStops(text) : graphemesOf(text).filter((each) => isSeen(text, each));
}

function wordStops(text: string): readonly Span[] {
  const stops: Span[] = [];
  let from = 0;
  for (const { start, end } of tokensOf(text)) {
    stops.push(...symbolsIn(text, { start: from, end: start }), { start, end });
    from = end;
  }
  return [...stops, ...symbolsIn(text, { start: from, end: text.length })];
}

function symbolsIn(text: string, { start, end }: Span): Span[] {
  const between = text.slice(start, end);
  if (between.trim() === '') return [];
  return graphemesOf(between)
    .map((each) => ({ start: start + each.start, end: start + each.end }))
    .filter((each) => SYMBOL.test(text.slice(each.start, each.end)));
}

function isSeen(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() !== '';
}
