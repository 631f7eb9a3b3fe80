import { change, type Acting } from '#shared/commands/acting.ts';
import { equalData } from '#shared/base/equal.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { AnyRecord } from '#shared/domain/tables.ts';

export interface Inversion {
  readonly change: Change;
  /** Records left as they are, because they were changed again since. */
  readonly skipped: number;
}

/**
 * The change that takes another back: each record as it was before, newly stamped, but only where
 * it still stands as the change left it (stamps aside). What the change made becomes a tombstone.
 */
export function invertChange(acting: Acting, done: Change, act: 'undo' | 'redo'): Inversion {
  const items: ChangeItem[] = [];
  let skipped = 0;
  for (const item of done.items) {
    const current = acting.stored(item.table, item.after.id);
    if (current && equalData(unstamped(current), unstamped(item.after)))
      items.push(inverse(item, current, acting));
    else skipped += 1;
  }
  return { change: change(acting, act, items, { of: done.label.act }), skipped };
}

function inverse(item: ChangeItem, current: AnyRecord, acting: Acting): ChangeItem {
  const restored = item.before ?? { ...current, deleted: true };
  return {
    table: item.table,
    before: current,
    after: { ...restored, stamp: acting.stamp },
  } as ChangeItem;
}

function unstamped(record: AnyRecord): object {
  return { ...record, stamp: undefined };
}
