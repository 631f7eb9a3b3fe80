import type { Attribute } from '#shared/domain/attribute.ts';

/** A column of a crosstab: one value, a range of numbers, what is too rare for its own, or no value. */
export type AttributeColumn =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'other'; readonly values: number }
  | { readonly kind: 'missing' };

/** Numbers with more distinct values than this are put into about four ranges of equal size. */
export const MOST_NUMBERS = 12;
/** Texts with more distinct values than this keep the commonest, and the rest share a column. */
export const MOST_TEXTS = 40;

export interface AttributeColumns {
  readonly columns: readonly AttributeColumn[];
  /** The place of a respondent's value among the columns; an empty value is a missing one. */
  placeOf(value: string): number;
}

/**
 * Columns for the values that respondents have (one entry a respondent, empty for none). Values run
 * by number where they begin with one, else by alphabet; *other* and *missing* come last.
 */
export function attributeColumns(
  kind: Attribute['kind'],
  values: readonly string[],
): AttributeColumns {
  const given = values.filter((each) => each !== '');
  const distinct = new Set(given);
  const numeric = kind === 'number' || kind === 'scale';
  const numbers = numeric ? given.map(numberIn).filter((each) => each !== undefined) : [];
  const ranges = distinct.size > MOST_NUMBERS && numbers.length > 0 ? rangesOf(numbers) : [];
  const texts = ranges.length > 0 ? given.filter((each) => numberIn(each) === undefined) : given;
  return placed(ranges, kept(texts), given.length < values.length);
}

/** The number a cell holds, with a decimal comma or point; none where there is other text as well. */
export function numberIn(text: string): number | undefined {
  const bare = text
    .trim()
    .replaceAll(/[\s\u00A0\u202F]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^[+-]?\d{1,15}(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

type Range = Extract<AttributeColumn, { kind: 'range' }>;

/** Quartiles of the sorted numbers; equal numbers stay together, so that there may be fewer. */
function rangesOf(numbers: readonly number[]): readonly Range[] {
  const sorted = numbers.toSorted((left, right) => left - right);
  const ranges: Range[] = [];
  let from = 0;
  for (let quarter = 1; quarter <= 4; quarter += 1) {
    const to = lastEqual(sorted, Math.ceil((sorted.length * quarter) / 4) - 1);
    if (to < from) continue;
    ranges.push({ kind: 'range', from: sorted[from] ?? 0, to: sorted[to] ?? 0 });
    from = to + 1;
  }
  return ranges;
}

function lastEqual(sorted: readonly number[], at: number): number {
  let last = at;
  while (last + 1 < sorted.length && sorted[last + 1] === sorted[at]) last += 1;
  return last;
}

interface Kept {
  readonly values: readonly string[];
  readonly dropped: number;
}

function kept(given: readonly string[]): Kept {
  const counts = new Map<string, number>();
  for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = new Intl.Collator(['fi', 'sv', 'en'], { numeric: true });
  const inOrder = [...counts.keys()].sort((left, right) => compare(order, left, right));
  if (inOrder.length <= MOST_TEXTS) return { values: inOrder, dropped: 0 };
  const countOf = (value: string) => counts.get(value) ?? 0;
  const commonest = inOrder.toSorted((left, right) => countOf(right) - countOf(left));
  const chosen = new Set(commonest.slice(0, MOST_TEXTS - 1));
  return {
    values: inOrder.filter((each) => chosen.has(each)),
    dropped: inOrder.length - chosen.size,
  };
}

function compare(order: Intl.Collator, left: string, right: string): number {
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a !== undefined && b !== undefined && a !== b) return a - b;
  return order.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}

function placed(ranges: readonly Range[], texts: Kept, missing: boolean): AttributeColumns {
  const columns: AttributeColumn[] = [
    ...ranges,
    ...texts.values.map((value) => ({ kind: 'value', value }) as const),
  ];
  if (texts.dropped > 0) columns.push({ kind: 'other', values: texts.dropped });
  const otherPlace = columns.length - 1;
  if (missing) columns.push({ kind: 'missing' });
  const places = new Map(texts.values.map((value, at) => [value, ranges.length + at]));
  const rangeOf = (value: string) => {
    const number = numberIn(value);
    return number === undefined ? -1 : ranges.findIndex((each) => number <= each.to);
  };
  return {
    columns,
    placeOf(value) {
      if (value === '') return columns.length - 1;
      const place = places.get(value) ?? rangeOf(value);
      return place >= 0 ? place : otherPlace;
    },
  };
}
