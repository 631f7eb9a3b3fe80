import { DATABASE_VERSIONS } from '#renderer/store/database.ts';
import { TimeLimitError, within } from '#renderer/store/time-limit.ts';

/**
 * `unreadable`: the engine could not open or read it. Opening it once more would let Chromium repair
 * it by deleting it, so nothing may until its files or its projects are safe. `newer`: a later app
 * made it; Dexie would open it all the same, and write what that app does not expect.
 */
export type DatabaseState = 'missing' | 'sound' | 'newer' | 'unreadable' | 'silent';

const PATIENCE_MS = 20_000;
const NEWEST_VERSION = Math.max(...DATABASE_VERSIONS.map(({ version }) => version));
/** Dexie counts ten of the engine's versions as one. */
const VERSIONS_OF_DEXIE = 10;

/** Looks at the database without changing, upgrading or making anything. */
export async function inspectDatabase(
  name: string,
  factory: IDBFactory = indexedDB,
): Promise<DatabaseState> {
  try {
    return await within(PATIENCE_MS, inspected(name, factory));
  } catch (error) {
    return error instanceof TimeLimitError ? 'silent' : 'unreadable';
  }
}

async function inspected(name: string, factory: IDBFactory): Promise<DatabaseState> {
  const database = await opened(name, factory);
  if (!database) return 'missing';
  try {
    if (database.version > NEWEST_VERSION * VERSIONS_OF_DEXIE) return 'newer';
    for (const store of database.objectStoreNames) await firstRowOf(database, store);
    return 'sound';
  } finally {
    database.close();
  }
}

/** Undefined where there is none: one that is only now being made is not left behind. */
async function opened(name: string, factory: IDBFactory): Promise<IDBDatabase | undefined> {
  return await new Promise((resolve, reject) => {
    const opening = factory.open(name);
    let isMissing = false;
    opening.addEventListener('upgradeneeded', () => {
      isMissing = true;
      opening.transaction?.abort();
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      if (isMissing) resolve(undefined);
      else reject(opening.error ?? new Error('The database does not open.'));
    });
  });
}

async function firstRowOf(database: IDBDatabase, store: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const reading = database.transaction(store).objectStore(store).openCursor();
    reading.addEventListener('success', resolve);
    reading.addEventListener('error', () =>
      reject(reading.error ?? new Error('The database cannot be read.')),
    );
  });
}
