import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { AnyRecord, TableName } from '#shared/domain/tables.ts';
import type { HistoryEntry } from '#renderer/store/database.ts';

/** Tables whose records stay in their blocks whole: history keeps only the ids of what was made. */
const KEPT_BY_BLOCKS: ReadonlySet<TableName> = new Set(['answers', 'respondents']);

type Stored = (table: TableName, id: string) => AnyRecord | undefined;

/** What can be undone and redone, rebuilt from the stored entries in order. */
export class History {
  readonly #projectId: ProjectId;
  readonly #undoable: HistoryEntry[] = [];
  readonly #redoable: HistoryEntry[] = [];
  #nextSeq = 1;

  constructor(projectId: ProjectId, stored: readonly HistoryEntry[] = []) {
    this.#projectId = projectId;
    for (const entry of stored) this.#follow(entry);
  }

  get lastDone(): HistoryEntry | undefined {
    return this.#undoable.at(-1);
  }

  get lastUndone(): HistoryEntry | undefined {
    return this.#redoable.at(-1);
  }

  /** Writes a change down as done, or as taking back the entry at the top of its stack. */
  add(change: Change, role: HistoryEntry['role']): HistoryEntry {
    const of = role === 'undo' ? this.lastDone : role === 'redo' ? this.lastUndone : undefined;
    const entry: HistoryEntry = {
      projectId: this.#projectId,
      seq: this.#nextSeq,
      role,
      ...(of ? { of: of.seq } : {}),
      ...packed(change),
    };
    this.#follow(entry);
    return entry;
  }

  #follow(entry: HistoryEntry): void {
    this.#nextSeq = entry.seq + 1;
    if (entry.role === 'undo') {
      this.#undoable.pop();
      this.#redoable.push(entry);
      return;
    }
    if (entry.role === 'redo') this.#redoable.pop();
    else this.#redoable.length = 0;
    this.#undoable.push(entry);
  }
}

function packed(change: Change): Pick<HistoryEntry, 'change' | 'created'> {
  const made = change.items.filter((item) => KEPT_BY_BLOCKS.has(item.table) && !item.before);
  if (made.length === 0) return { change };
  const created = [...KEPT_BY_BLOCKS].map((table) => ({
    table,
    ids: made.filter((item) => item.table === table).map((item) => item.after.id),
  }));
  const items = change.items.filter((item) => !KEPT_BY_BLOCKS.has(item.table) || item.before);
  return { change: { ...change, items }, created };
}

/** The entry's change, whole again: what was left out is taken as it stands. */
export function unpacked(entry: HistoryEntry, stored: Stored): Change {
  const made = (entry.created ?? []).flatMap(({ table, ids }) =>
    ids.flatMap((id) => {
      const after = stored(table, id);
      return after ? [{ table, after } as ChangeItem] : [];
    }),
  );
  return { ...entry.change, items: [...entry.change.items, ...made] };
}
