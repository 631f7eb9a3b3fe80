import type { Span } from '#shared/domain/coding.ts';
import type { Language } from '#shared/domain/project.ts';
import { sentencesOf } from '#shared/language/sentences.ts';
import { tokensOf } from '#shared/language/tokens.ts';

/** Words under selection: `anchor` is the end that stays, `focus` the end that moves. */
export interface WordSelection extends Span {
  /** Where extending began: the span of the first word. */
  readonly anchor: Span;
}

export type Direction = 'left' | 'right';

/** The word after (or before) the selection's moving end; the first (or last) where nothing is selected. */
export function moveByWord(
  text: string,
  from: WordSelection | undefined,
  direction: Direction,
): WordSelection | undefined {
  const words = tokensOf(text);
  const next =
    direction === 'right'
      ? words.find((word) => word.start >= (from ? from.end : 0))
      : words.findLast((word) => word.end <= (from ? from.start : text.length));
  if (!next) return from;
  const span = { start: next.start, end: next.end };
  return { ...span, anchor: span };
}

/** The selection grown or shrunk by a word at its moving end. */
export function extendByWord(
  text: string,
  from: WordSelection | undefined,
  direction: Direction,
): WordSelection | undefined {
  if (!from) return moveByWord(text, from, direction);
  const words = tokensOf(text);
  const { anchor } = from;
  const growsRight =
    from.end > anchor.end || (from.end === anchor.end && from.start === anchor.start);
  if (direction === 'right') {
    if (from.start < anchor.start) {
      const start = words.find((word) => word.start > from.start)?.start ?? anchor.start;
      return { ...from, start: Math.min(start, anchor.start) };
    }
    const end = words.find((word) => word.end > from.end)?.end ?? from.end;
    return { ...from, end };
  }
  if (growsRight && from.end > anchor.end) {
    const end = words.findLast((word) => word.end < from.end)?.end ?? anchor.end;
    return { ...from, end: Math.max(end, anchor.end) };
  }
  const start = words.findLast((word) => word.start < from.start)?.start ?? from.start;
  return { ...from, start };
}

/** One edge of a span moved by a word; the span never becomes empty. */
export function moveEdge(
  text: string,
  span: Span,
  side: 'start' | 'end',
  direction: Direction,
): Span {
  const words = tokensOf(text);
  if (side === 'start') {
    const start =
      direction === 'left'
        ? words.findLast((word) => word.start < span.start)?.start
        : words.find((word) => word.start > span.start && word.start < span.end)?.start;
    return { start: start ?? span.start, end: span.end };
  }
  const end =
    direction === 'right'
      ? words.find((word) => word.end > span.end)?.end
      : words.findLast((word) => word.end < span.end && word.end > span.start)?.end;
  return { start: span.start, end: end ?? span.end };
}

/** The sentence around the selection; asked again from a whole sentence, the next one. */
export function selectSentence(
  text: string,
  language: Language,
  from: Span | undefined,
): WordSelection | undefined {
  const sentences = sentencesOf(text, language);
  const at = from
    ? sentences.findIndex(({ start, end }) => start <= from.start && from.start < end)
    : 0;
  const here = sentences[Math.max(at, 0)];
  const isWhole = from && here && from.start === here.start && from.end === here.end;
  const chosen = isWhole ? (sentences[at + 1] ?? sentences[0]) : here;
  if (!chosen) return undefined;
  const span = { start: chosen.start, end: chosen.end };
  return { ...span, anchor: span };
}

export function selectAll(text: string): WordSelection {
  const span = { start: 0, end: text.length };
  return { ...span, anchor: span };
}
