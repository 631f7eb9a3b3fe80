import { Dexie, type Table } from 'dexie';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { Change } from '#shared/domain/change.ts';
import type { AnyRecord, TableName } from '#shared/domain/tables.ts';

/** A line of the list of projects: kept beside the records so that the list opens nothing. */
export interface ProjectSummary {
  readonly id: ProjectId;
  readonly name: string;
  readonly createdMs: number;
  readonly openedMs: number;
  readonly answers: number;
  readonly decided: number;
  /** How often the project has changed; missing where an older app wrote the row. */
  readonly revision?: number;
}

/** Many records under one key: IndexedDB costs by the row, not by the byte. */
export interface Block {
  readonly projectId: ProjectId;
  readonly key: string;
  readonly table: TableName;
  readonly records: readonly AnyRecord[];
}

/** One applied change, in order. `of` names the entry that an undo or redo took back. */
export interface HistoryEntry {
  readonly projectId: ProjectId;
  readonly seq: number;
  readonly role: 'do' | 'undo' | 'redo';
  readonly of?: number;
  readonly change: Change;
  /** Records the change made in tables whose bodies the blocks keep anyway; left out of `change`. */
  readonly created?: readonly { readonly table: TableName; readonly ids: readonly string[] }[];
}

export interface Preference {
  readonly key: string;
  readonly value: unknown;
}

/** Each version of the database, append-only: a published one is never edited. */
export const DATABASE_VERSIONS = [
  {
    version: 1,
    stores: {
      projects: 'id',
      blocks: '[projectId+key]',
      history: '[projectId+seq]',
      preferences: 'key',
    },
  },
] as const;

export class Database extends Dexie {
  declare readonly projects: Table<ProjectSummary, ProjectId>;
  declare readonly blocks: Table<Block, [ProjectId, string]>;
  declare readonly history: Table<HistoryEntry, [ProjectId, number]>;
  declare readonly preferences: Table<Preference, string>;

  /** Strict durability: a commit is told only once the disk has it. */
  constructor(name = 'sitaatti') {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of DATABASE_VERSIONS) this.version(version).stores(stores);
  }
}

/** Every row of one project in one table, by the table's compound key. */
export function rowsOf<Row, Key>(table: Table<Row, Key>, projectId: ProjectId) {
  return table.where(':id').between([projectId, Dexie.minKey], [projectId, Dexie.maxKey]);
}
