import type { Span } from '#shared/domain/coding.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Clusters are short, but flags, families and stacked marks are not: look this far around an edge. */
const REACH = 64;

/**
 * The span widened to whole grapheme clusters and narrowed to leave outer white space out.
 * Undefined where nothing is left.
 */
export function quotableSpan(text: string, span: Span): Span | undefined {
  const start = clusterEdge(text, Math.max(0, Math.min(span.start, span.end)), 'before');
  const end = clusterEdge(text, Math.min(text.length, Math.max(span.start, span.end)), 'after');
  const inside = text.slice(start, end);
  const trimmedStart = start + (inside.length - inside.trimStart().length);
  const trimmedEnd = end - (inside.length - inside.trimEnd().length);
  return trimmedStart < trimmedEnd ? { start: trimmedStart, end: trimmedEnd } : undefined;
}

function clusterEdge(text: string, at: number, side: 'before' | 'after'): number {
  if (at <= 0 || at >= text.length) return at;
  const from = Math.max(0, at - REACH);
  const cluster = graphemes.segment(text.slice(from, at + REACH)).containing(at - from);
  if (!cluster) return at;
  const start = from + cluster.index;
  if (start === at) return at;
  return side === 'before' ? start : start + cluster.segment.length;
}
