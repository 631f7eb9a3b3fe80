import { groupBy } from '#shared/base/collections.ts';
import type { Copy } from '#shared/host/copies.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** So many of the latest hours, days and weeks keep their newest copy. */
export const KEPT_OF = { hours: 6, days: 7, weeks: 4 } as const;
const PERIODS = [
  { length: HOUR, kept: KEPT_OF.hours },
  { length: DAY, kept: KEPT_OF.days },
  { length: 7 * DAY, kept: KEPT_OF.weeks },
] as const;

/** The second is there for the day when the newest cannot be read. */
const NEWEST_KEPT = 2;
/** What stood before the latest restores. */
export const BEFORE_RESTORE_KEPT = 3;

/** The ids of the copies that stay; the others are no longer needed. */
export function copiesToKeep(copies: readonly Copy[]): ReadonlySet<string> {
  const newestFirst = copies.toSorted(newerFirst);
  const before = newestFirst.filter(({ occasion }) => occasion === 'restore');
  const stay = [
    ...newestFirst.slice(0, NEWEST_KEPT),
    ...before.slice(0, BEFORE_RESTORE_KEPT),
    ...PERIODS.flatMap(({ length, kept }) => newestOfEach(newestFirst, length).slice(0, kept)),
  ];
  return new Set(stay.map(({ id }) => id));
}

/** By revision, since a machine's clock may be set back. */
export function newerFirst(left: Copy, right: Copy): number {
  return right.revision - left.revision || right.keptMs - left.keptMs;
}

/** The newest copy of each hour, day or week (counted in UTC) that has one, latest first. */
function newestOfEach(newestFirst: readonly Copy[], length: number): Copy[] {
  const periods = groupBy(newestFirst, ({ keptMs }) => Math.floor(keptMs / length));
  const latestFirst = [...periods].toSorted(([left], [right]) => right - left);
  return latestFirst.flatMap(([, [newest]]) => newest ?? []);
}
