import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { Database } from '#renderer/store/database.ts';

// Dexie takes the browser's own where there is one; Node has none.
Dexie.dependencies = { indexedDB, IDBKeyRange };

let count = 0;

/** An empty database of its own, in memory. */
export function freshDatabase(): Database {
  count += 1;
  return new Database(`test-${count}`);
}

/** Every row of every table that a project left in the database. */
export async function rowsAbout(database: Database, projectId: string): Promise<unknown[]> {
  const tables = [database.projects, database.blocks, database.history, database.preferences];
  const rows = await Promise.all(tables.map(async (table) => await table.toArray()));
  return rows.flat().filter((row) => JSON.stringify(row).includes(projectId));
}
