import type { Change, ChangeItem, ChangeLabel } from '#shared/domain/change.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { AnyRecord, TableName } from '#shared/domain/tables.ts';
import type { HistoryEntry } from '#renderer/store/database.ts';

/** Tables whose records stay in their blocks whole: history keeps only the ids of what was made. */
const KEPT_BY_BLOCKS: ReadonlySet<TableName> = new Set(['answers', 'respondents']);

/** One act of the history, as it can be walked back or forth to. */
export interface PastAct {
  /** Stays the act's own through undo, redo and restarts. */
  readonly key: number;
  readonly label: ChangeLabel;
  /** When it was first done. */
  readonly atMs: number;
  /** How many records it touched. */
  readonly touched: number;
  readonly isDone: boolean;
}

type FirstDone = Pick<PastAct, 'key' | 'atMs' | 'touched'>;
type Stored = (table: TableName, id: string) => AnyRecord | undefined;

/** What can be undone and redone, rebuilt from the stored entries in order. */
export class History {
  readonly #projectId: ProjectId;
  readonly #undoable: HistoryEntry[] = [];
  readonly #redoable: HistoryEntry[] = [];
  /** By each entry's number: the act that it does, undoes or does again, as it was first done. */
  readonly #firstDone = new Map<number, FirstDone>();
  /** An entry is done or undone for good: its act is made once. */
  readonly #pastActs = new WeakMap<HistoryEntry, PastAct>();
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

  get doneCount(): number {
    return this.#undoable.length;
  }

  /** Oldest first: what is done, then what was undone and can be done again. */
  acts(): readonly PastAct[] {
    return [
      ...this.#undoable.map((entry) => this.#pastAct(entry, true)),
      ...this.#redoable.map((entry) => this.#pastAct(entry, false)).toReversed(),
    ];
  }

  #pastAct(entry: HistoryEntry, isDone: boolean): PastAct {
    const known = this.#pastActs.get(entry);
    if (known) return known;
    const first = this.#firstDone.get(entry.seq) ?? firstDone(entry);
    const act = { ...first, label: actLabel(entry), isDone };
    this.#pastActs.set(entry, act);
    return act;
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
    const before = entry.of === undefined ? undefined : this.#firstDone.get(entry.of);
    this.#firstDone.set(entry.seq, before ?? firstDone(entry));
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

/** An undo entry is named by the act that it took back. */
export function actLabel({ change: { label } }: HistoryEntry): ChangeLabel {
  const { act, values } = label;
  if (act !== 'undo' && act !== 'redo') return label;
  const { of, ...rest } = values ?? {};
  return { act: of as ChangeLabel['act'], values: rest };
}

function firstDone({ seq, change, created = [] }: HistoryEntry): FirstDone {
  const made = created.reduce((sum, { ids }) => sum + ids.length, 0);
  return { key: seq, atMs: change.stamp.at.ms, touched: change.items.length + made };
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
