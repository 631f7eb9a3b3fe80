import type { Span } from '#shared/domain/coding.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The span without outer white space, widened to whole grapheme clusters. Undefined where no words
 * are left.
 */
export function quotableSpan(text: string, span: Span): Span | undefined {
  const first = within(text, Math.min(span.start, span.end));
  const last = within(text, Math.max(span.start, span.end));
  const inside = text.slice(first, last);
  const start = last - inside.trimStart().length;
  const end = first + inside.trimEnd().length;
  if (start >= end) return undefined;
  return { start: clusterEdge(text, start, 'before'), end: clusterEdge(text, end, 'after') };
}

function within(text: string, at: number): number {
  return Math.min(text.length, Math.max(0, at));
}

/** The whole text is segmented: a run of flags or stacked marks has no safe place to begin midway. */
function clusterEdge(text: string, at: number, side: 'before' | 'after'): number {
  const cluster = graphemes.segment(text).containing(at);
  if (!cluster || cluster.index === at) return at;
  return side === 'before' ? cluster.index : cluster.index + cluster.segment.length;
}
