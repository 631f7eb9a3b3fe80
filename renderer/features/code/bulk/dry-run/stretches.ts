import type { Span } from '#shared/domain/coding.ts';
import { tokensOf } from '#shared/language/tokens.ts';

/** Words before the first and after the last of those meant. */
const WORDS_AROUND = 25;

interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly isMeant: boolean;
}

/**
 * A text cut into what is meant and what stands around it; long ends are left out, as `…`. Without
 * spans the whole text is meant.
 * @param spans in order, without overlaps.
 */
export function stretchesOf(text: string, spans: readonly Span[]): readonly Stretch[] {
  const meant = spans.length > 0 ? spans : [{ start: 0, end: text.length }];
  const tokens = tokensOf(text);
  const [from, to] = [meant[0]?.start ?? 0, meant.at(-1)?.end ?? text.length];
  const before = tokens.filter(({ end }) => end <= from).at(-WORDS_AROUND);
  const after = tokens.filter(({ start }) => start >= to)[WORDS_AROUND - 1];
  const first = before && before !== tokens[0] ? before.start : 0;
  const last = after && after !== tokens.at(-1) ? after.end : text.length;
  const stretches: Stretch[] = [];
  let at = first;
  const push = (end: number, isMeant: boolean) => {
    if (at < end) stretches.push({ start: at, words: shown(text, { start: at, end }), isMeant });
    at = Math.max(at, end);
  };
  const shown = (whole: string, { start, end }: Span) => {
    const head = start === first && first > 0 ? '… ' : '';
    const tail = end === last && last < whole.length ? ' …' : '';
    return `${head}${whole.slice(start, end)}${tail}`;
  };
  for (const { start, end } of meant) {
    push(start, false);
    push(end, true);
  }
  push(last, false);
  return stretches;
}
