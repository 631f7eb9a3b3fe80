import { equalData } from '#shared/base/equal.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';

/** Whether a change does nothing but star quotes or take stars away: no number moves by it. */
export function isOnlyStars({ items }: Pick<Change, 'items'>): boolean {
  return items.every(isStar);
}

function isStar({ table, before, after }: ChangeItem): boolean {
  if (table !== 'codings' || !before) return false;
  const { starred, stamp } = after;
  return equalData({ ...before, starred, stamp }, after);
}
