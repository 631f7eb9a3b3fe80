import type { HostCopies } from '#shared/host/copies.ts';
import { Database } from '#renderer/store/database.ts';
import { inspectDatabase } from '#renderer/store/inspect-database.ts';

/**
 * Why there is no database to work with. `silent`: it never answered. `newer`: a later app made it. `disk`: it does not open, and
 * the disk takes no copy of it (full, or not to be written). `damaged`: it does not open, and there
 * is no copy to begin anew from. `restart`: its files are safe and are moved away at the next start.
 * `stuck`: the browser cannot even begin anew; the copies are safe.
 */
export type NoDatabase = 'silent' | 'newer' | 'disk' | 'damaged' | 'restart' | 'stuck';

export class NoDatabaseError extends Error {
  readonly reason: NoDatabase;

  constructor(reason: NoDatabase) {
    super(`The database does not open: ${reason}`);
    this.name = 'NoDatabaseError';
    this.reason = reason;
  }
}

export interface OpenedDatabase {
  readonly database: Database;
  /** It was damaged, and its files were copied aside before anything opened it again. */
  readonly isSetAside: boolean;
}

/** Opens the database, a damaged one only once its files or its copies are known to be safe. */
export async function openDatabase(
  copies: HostCopies,
  name = 'sitaatti',
  factory?: IDBFactory,
): Promise<OpenedDatabase> {
  const found = await inspectDatabase(name, factory);
  if (found === 'silent' || found === 'newer') throw new NoDatabaseError(found);
  const isSetAside = found === 'unreadable' && (await makeSafe(copies));
  const database = new Database(name);
  try {
    await database.open();
  } catch (error) {
    if (found !== 'unreadable') throw error;
    const aside = await copies.setDatabaseAside({ clearAtStart: true });
    throw new NoDatabaseError(aside === 'set-aside' ? 'restart' : 'stuck');
  }
  return { database, isSetAside };
}

/**
 * Throws where opening the damaged database would lose what stands nowhere else; returns whether
 * its files were copied aside.
 */
async function makeSafe(copies: HostCopies): Promise<boolean> {
  const where = await copies.where();
  if (where === 'disk') {
    try {
      return (await copies.setDatabaseAside({ clearAtStart: false })) === 'set-aside';
    } catch {
      throw new NoDatabaseError('disk');
    }
  }
  if (where === 'nowhere') throw new NoDatabaseError('disk');
  if ((await copies.kept()).length === 0) throw new NoDatabaseError('damaged');
  return false;
}
