import type { ValueCount } from '#shared/analysis/value-counts.ts';
import { nearSpellings } from '#shared/language/near-spellings.ts';
import type { PickRow } from '#renderer/features/attributes/pick-list.tsx';

/** The values as rows, those written nearly alike told of each other. */
export function valueRows(counts: readonly ValueCount[]): readonly PickRow[] {
  const given = counts.filter(({ value }) => value !== '');
  const near = nearSpellings(given.map(({ value }) => value));
  const byValue = new Map(given.map((each) => [each.value, each]));
  const nearTo = ({ value, group }: ValueCount) =>
    (near.get(value) ?? [])
      .flatMap((each) => byValue.get(each) ?? [])
      .filter((each) => !group || each.group !== group)
      .map((each) => ({ id: each.value, text: each.value, count: each.respondents }));
  return given.map((each) => ({
    id: each.value,
    text: each.value,
    count: each.respondents,
    given: each.group,
    near: nearTo(each),
  }));
}
