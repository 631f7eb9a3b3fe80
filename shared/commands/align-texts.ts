import { diffArrays } from 'diff';
import type { Span } from '#shared/domain/coding.ts';
import { quotableSpan } from '#shared/domain/span.ts';

/** A stretch that both texts have: UTF-16 units. */
interface Kept {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where a span of the one text is in the other; undefined where too little of it is left. */
export type Align = (span: Span) => Span | undefined;

/** Less than half of a quote is another quote. */
const LEAST_KEPT = 0.5;
/** Longer stretches that were rewritten are not compared letter by letter. */
const MOST_LETTERS = 400;

const words = new Intl.Segmenter('fi', { granularity: 'word' });
const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' });

/**
 * How spans of a text lie in another that is much the same: a later version, or an answer of its group.
 * The texts are compared word by word, in any case of letters, and where words were rewritten letter by
 * letter (Myers 1986, by jsdiff), so that a corrected slip keeps its quote. A span is carried where at least half of its units are still there, and make up at least
 * half of what lies between the first and the last of them; an edge that stood between words does
 * so again. Spans are on grapheme boundaries of the other text.
 */
export function alignTexts(before: string, after: string): Align {
  const kept = keptStretches(before, after);
  const edgesBefore = wordEdges(before);
  const edgesAfter = wordEdges(after);
  return (span) => {
    const inside = kept.flatMap((each) => within(each, span));
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return undefined;
    const bare = { start: first.to, end: last.to + last.length };
    const found = {
      start: edgesBefore.has(span.start) ? edgeBefore(edgesAfter, bare.start) : bare.start,
      end: edgesBefore.has(span.end) ? edgeAfter(edgesAfter, bare.end) : bare.end,
    };
    const units = inside.reduce((sum, { length }) => sum + length, 0);
    const longer = Math.max(span.end - span.start, found.end - found.start);
    return units < longer * LEAST_KEPT ? undefined : quotableSpan(after, found);
  };
}

/** How much of a text is still in its other version: 0 to 1, of the text's own units. */
export function shareKept(before: string, after: string): number {
  const units = keptStretches(before, after).reduce((sum, { length }) => sum + length, 0);
  return before === '' ? 0 : units / before.length;
}

function keptStretches(before: string, after: string): Kept[] {
  const kept: Kept[] = [];
  for (const each of comparison(partsOf(words, before), partsOf(words, after))) {
    if (each.kind === 'kept') kept.push(each);
    else if (Math.max(each.removed.length, each.added.length) <= MOST_LETTERS)
      for (const { kind, ...rest } of letters(each)) if (kind === 'kept') kept.push(rest as Kept);
  }
  return kept;
}

function letters({ from, to, removed, added }: Rewritten): Compared[] {
  return comparison(partsOf(graphemes, removed), partsOf(graphemes, added), { from, to });
}

interface Rewritten {
  readonly kind: 'rewritten';
  readonly from: number;
  readonly to: number;
  readonly removed: string;
  readonly added: string;
}

type Compared = ({ readonly kind: 'kept' } & Kept) | Rewritten;

/** What the two have in common and what stands between, in order, from these places on. */
function comparison(
  before: readonly string[],
  after: readonly string[],
  start: Pick<Kept, 'from' | 'to'> = { from: 0, to: 0 },
): Compared[] {
  const compared: Compared[] = [];
  let { from, to } = start;
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '' && added !== '')
      compared.push({ kind: 'rewritten', from, to, removed, added });
    from += removed.length;
    to += added.length;
    [removed, added] = ['', ''];
  };
  for (const part of diffArrays([...before], [...after], { comparator: isSameInAnyCase })) {
    const text = part.value.join('');
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else {
      close();
      compared.push({ kind: 'kept', from, to, length: text.length });
      from += text.length;
      to += text.length;
    }
  }
  close();
  return compared;
}

/** Of one length, so that places in the one are places in the other. */
function isSameInAnyCase(left: string, right: string): boolean {
  return left.length === right.length && left.toLowerCase() === right.toLowerCase();
}

function partsOf(segmenter: Intl.Segmenter, text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The part of a kept stretch that lies in a span. */
function within({ from, to, length }: Kept, span: Span): Kept[] {
  const start = Math.max(from, span.start);
  const end = Math.min(from + length, span.end);
  return start < end ? [{ from: start, to: to + start - from, length: end - start }] : [];
}

function wordEdges(text: string): ReadonlySet<number> {
  const edges = new Set([0, text.length]);
  for (const { index } of words.segment(text)) edges.add(index);
  return edges;
}

function edgeBefore(edges: ReadonlySet<number>, at: number): number {
  return edges.has(at) || at <= 0 ? at : edgeBefore(edges, at - 1);
}

function edgeAfter(edges: ReadonlySet<number>, at: number): number {
  return edges.has(at) || edges.size === 0 ? at : edgeAfter(edges, at + 1);
}
