import type { Coding, Span } from '#shared/domain/coding.ts';

type Quoted = Pick<Coding, 'start' | 'end' | 'whole'>;

/**
 * The share of an answer's letters and signs, white space aside, that its quotes explain: 0…1. A
 * coding of the whole answer explains no words of it.
 */
export function coverageOf(text: string, codings: readonly Quoted[]): number {
  if (codings.every(({ whole }) => whole)) return 0;
  const all = weight(text);
  const open = gapsBetween(text, codings).reduce(
    (sum, { start, end }) => sum + weight(text.slice(start, end)),
    0,
  );
  return all === 0 ? 0 : (all - open) / all;
}

/** The stretches that no quote explains, from their first to their last letter or digit, in order. */
export function uncoveredStretches(text: string, codings: readonly Quoted[]): readonly Span[] {
  return gapsBetween(text, codings).flatMap((gap) => {
    const inside = text.slice(gap.start, gap.end);
    const first = /[\p{L}\p{N}]/u.exec(inside);
    const last = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u.exec(inside);
    if (!first || !last) return [];
    const trail = /^[\p{L}\p{N}]\p{M}*[.!?…]*/u.exec(last[0])?.[0].length ?? 1;
    return [{ start: gap.start + first.index, end: gap.start + last.index + trail }];
  });
}

function gapsBetween(text: string, codings: readonly Quoted[]): readonly Span[] {
  const quotes = codings.filter(({ whole }) => !whole).toSorted((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of quotes) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < text.length) gaps.push({ start: at, end: text.length });
  return gaps;
}

function weight(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}
