import type { Span } from '#shared/domain/coding.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import type { CompiledQuery } from '#shared/search/compile-query.ts';
import { phraseStarts } from '#shared/search/phrase.ts';

/**
 * Where a text meets a query, in order and without overlaps, in UTF-16 units.
 * @param words the text's words, one number for each of its tokens.
 */
export function findSpans(
  text: string,
  words: Int32Array,
  { clauses }: CompiledQuery,
): readonly Span[] {
  const tokens = tokensOf(text);
  const spans = clauses
    .filter(({ not }) => !not)
    .flatMap(({ any }) => any)
    .flatMap((term): readonly Span[] => {
      if (term.kind === 'text') return term.matcher.spansIn(text);
      return phraseStarts(words, term.sets).flatMap((start) => {
        const first = tokens[start];
        const last = tokens[start + term.sets.length - 1];
        return first && last ? [{ start: first.start, end: last.end }] : [];
      });
    });
  return joined(spans);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const before = merged.at(-1);
    if (before && span.start < before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
