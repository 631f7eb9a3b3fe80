import type { Span } from '#shared/domain/coding.ts';

/** All but the letters, digits and marks of European writing, which are graphemes of their own. */
const MAY_JOIN = /[\u0300-\u1dff\u1f00-\u200f\u2028-\u202f\u205f-\u20ab\u20ad-\uffff]|\r\n/;

const segmenter = new Intl.Segmenter('fi', { granularity: 'grapheme' });

/** Whether some graphemes of the text may be longer than one UTF-16 unit. */
export function hasLongGraphemes(text: string): boolean {
  return MAY_JOIN.test(text);
}

/** Every offset at which a grapheme begins or ends, in UTF-16 units. */
export function graphemeEdges(text: string): ReadonlySet<number> {
  const edges = new Set([0, text.length]);
  for (const { index } of segmenter.segment(text)) edges.add(index);
  return edges;
}

/** The graphemes in order, as spans that cover the text. */
export function graphemesOf(text: string): readonly Span[] {
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/** The smallest span of whole graphemes that holds the given one. */
export function widenToEdges(span: Span, edges: ReadonlySet<number>): Span {
  let { start, end } = span;
  while (!edges.has(start)) start -= 1;
  while (!edges.has(end)) end += 1;
  return { start, end };
}
