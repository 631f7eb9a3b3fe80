import type { Span } from '#shared/domain/coding.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';
import { tokensOf, type Token } from '#shared/language/tokens.ts';

/** Longer stretches that differ are not aligned: time and room grow with the product of their words. */
const MOST_CELLS = 1_000_000;

/** How well two words go together: no word may be paired with another that has nothing in common. */
const SAME = 3;
const SLIP = 2;

/**
 * Where the words of a span are in another text that is nearly the same: its words are aligned with
 * the other's (Needleman & Wunsch 1970, gaps free), and the span reaches from the first of its words
 * that the other text has to the last. Undefined where it has none of them.
 */
export function carrySpan(from: string, to: string, span: Span): Span | undefined {
  if (from === to) return span;
  if (span.start === 0 && span.end === from.length) return { start: 0, end: to.length };
  const [before, after] = [tokensOf(from), tokensOf(to)];
  const partners = alignWords(before, after);
  const inSpan = [...before.keys()].filter((at) => isIn(before[at], span) && partners.has(at));
  const [first, last] = [inSpan[0], inSpan.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = carriedStart(before[first], after[partners.get(first) ?? -1], span);
  const end = carriedEnd(before[last], after[partners.get(last) ?? -1], span);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return { start, end: end + signsAfter(from, to, { span, wordEnd: before[last]?.end ?? 0, end }) };
}

function isIn(token: Token | undefined, span: Span): boolean {
  return token !== undefined && token.start < span.end && span.start < token.end;
}

/** Inside a word the edge stays at its letter where the other text has the same letters. */
function carriedStart(from: Token | undefined, to: Token | undefined, span: Span) {
  if (!from || !to) return undefined;
  return to.start + (from.text === to.text ? Math.max(0, span.start - from.start) : 0);
}

function carriedEnd(from: Token | undefined, to: Token | undefined, span: Span) {
  if (!from || !to) return undefined;
  return to.end - (from.text === to.text ? Math.max(0, from.end - span.end) : 0);
}

/** How many of the signs that the span holds after its last word stand in the other text, too. */
function signsAfter(
  from: string,
  to: string,
  at: { readonly span: Span; readonly wordEnd: number; readonly end: number },
): number {
  const signs = from.slice(at.wordEnd, at.span.end);
  const isNextWordLost = tokensOf(signs).length > 0;
  return !isNextWordLost && to.startsWith(signs, at.end) ? signs.length : 0;
}

/** For each word of one text, by its place, the place of its partner in the other. */
function alignWords(left: readonly Token[], right: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  let start = 0;
  while (start < Math.min(left.length, right.length) && isSame(left[start], right[start])) {
    partners.set(start, start);
    start += 1;
  }
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (Math.min(leftEnd, rightEnd) > start && isSame(left[leftEnd - 1], right[rightEnd - 1])) {
    leftEnd -= 1;
    rightEnd -= 1;
    partners.set(leftEnd, rightEnd);
  }
  const middle = alignMiddle(left.slice(start, leftEnd), right.slice(start, rightEnd));
  for (const [one, other] of middle) partners.set(start + one, start + other);
  return partners;
}

/** The pairing with the highest sum of scores, by dynamic programming. */
function alignMiddle(
  left: readonly Token[],
  right: readonly Token[],
): readonly (readonly [number, number])[] {
  const width = right.length + 1;
  if (left.length * right.length > MOST_CELLS) return [];
  const best = new Int32Array((left.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        at(row + 1, column + 1) + scoreOf(left[row], right[column]),
      );
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    const score = scoreOf(left[row], right[column]);
    if (score > 0 && at(row, column) === at(row + 1, column + 1) + score) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

function scoreOf(left: Token | undefined, right: Token | undefined): number {
  if (!left || !right) return 0;
  if (isSame(left, right)) return SAME;
  return isOneEditApart(left.text.toLowerCase(), right.text.toLowerCase()) ? SLIP : 0;
}

function isSame(left: Token | undefined, right: Token | undefined): boolean {
  return left?.text.toLowerCase() === right?.text.toLowerCase();
}
