import type { Span } from '#shared/domain/coding.ts';
import type { Language } from '#shared/domain/project.ts';
import { sentencesOf } from '#shared/language/sentences.ts';
import { stopsOf, type Step } from '#renderer/features/code/desk/stops.ts';

/** Words under selection. */
export interface WordSelection extends Span {
  /** Where extending began: it stays selected, the other end moves. */
  readonly anchor: Span;
}

export type Direction = 'left' | 'right';
export type Side = 'start' | 'end';

/** The word after (or before) the selection; the first (or last) where nothing is selected. */
export function moveByWord(
  text: string,
  from: WordSelection | undefined,
  direction: Direction,
): WordSelection | undefined {
  const words = stopsOf(text, 'word');
  const next =
    direction === 'right'
      ? words.find((word) => word.start >= (from ? from.end : 0))
      : words.findLast((word) => word.end <= (from ? from.start : text.length));
  return next ? selectionOf(next) : from;
}

/** The selection grown or shrunk by a word at its moving end; its first word stays in it. */
export function extendByWord(
  text: string,
  from: WordSelection | undefined,
  direction: Direction,
): WordSelection | undefined {
  if (!from) return moveByWord(text, from, direction);
  const { anchor } = from;
  const side = movingSide(from, direction);
  const { start, end } = moveEdge(text, from, side, direction);
  return { start: Math.min(start, anchor.start), end: Math.max(end, anchor.end), anchor };
}

/** The end that was moved away from the first word; while neither was, the one that lies that way. */
function movingSide({ start, end, anchor }: WordSelection, direction: Direction): Side {
  if (start < anchor.start) return 'start';
  if (end > anchor.end) return 'end';
  return direction === 'left' ? 'start' : 'end';
}

/** The selection with its moving end one letter on, which may cut its first word. */
export function extendByLetter(
  text: string,
  from: WordSelection,
  direction: Direction,
): WordSelection {
  const side = from.start < from.anchor.start ? 'start' : 'end';
  const span = moveEdge(text, from, side, direction, 'letter');
  const start = Math.max(from.anchor.start, span.start);
  const end = Math.min(from.anchor.end, span.end);
  return { ...span, anchor: start < end ? { start, end } : span };
}

/** One edge of a span moved by a word or a letter; the span never becomes empty. */
export function moveEdge(
  text: string,
  span: Span,
  side: Side,
  direction: Direction,
  step: Step = 'word',
): Span {
  const stops = stopsOf(text, step);
  const { start, end } = span;
  if (side === 'start') {
    const next =
      direction === 'left'
        ? stops.findLast((stop) => stop.start < start)
        : stops.find((stop) => stop.start > start && stop.start < end);
    return { start: next?.start ?? start, end };
  }
  const next =
    direction === 'right'
      ? stops.find((stop) => stop.end > end)
      : stops.findLast((stop) => stop.end < end && stop.end > start);
  return { start, end: next?.end ?? end };
}

/** One edge of a span at the stop that is nearest to a place in the text; never past the other edge. */
export function putEdge(text: string, span: Span, side: Side, at: number, step: Step): Span {
  const places = stopsOf(text, step)
    .map((stop) => stop[side])
    .filter((place) => (side === 'start' ? place < span.end : place > span.start));
  const nearest = places.reduce(
    (best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best),
    span[side],
  );
  return { ...span, [side]: nearest };
}

/** The span with every word that it touches whole. */
export function wholeWords(text: string, span: Span): Span {
  const touched = stopsOf(text, 'word').filter(
    (word) => word.start < span.end && span.start < word.end,
  );
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
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
  return chosen && selectionOf(chosen);
}

/** The sentence at a place in the text. */
export function sentenceAt(text: string, language: Language, at: number): Span | undefined {
  const sentences = sentencesOf(text, language);
  return sentences.find(({ end }) => at <= end) ?? sentences.at(-1);
}

export function selectAll(text: string): WordSelection {
  return selectionOf({ start: 0, end: text.length });
}

function selectionOf({ start, end }: Span): WordSelection {
  return { start, end, anchor: { start, end } };
}
