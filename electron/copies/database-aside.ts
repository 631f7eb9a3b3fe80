import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const DATABASE = 'IndexedDB';
const ASIDE = 'damaged-database';
const CLEAR_MARK = 'clear-database-at-start';
const KEPT = 3;

/**
 * Copies the database's files aside, so that the browser engine, which repairs a damaged database
 * by deleting it, leaves something for a later rescue. The three newest are kept. Rejects, and has
 * changed nothing, where the disk takes no copy. With `clearAtStart` the next start begins without
 * the database.
 */
export async function setDatabaseAside(
  userData: string,
  nowMs: number,
  clearAtStart: boolean,
): Promise<void> {
  const source = path.join(userData, DATABASE);
  const target = path.join(userData, ASIDE, String(nowMs));
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const unfinished = `${target}.tmp`;
  if (existsSync(source)) {
    await cp(source, unfinished, { recursive: true, filter: isNoLock });
    await rename(unfinished, target);
  }
  if (clearAtStart) await writeFile(path.join(userData, CLEAR_MARK), '', { mode: 0o600 });
  await dropOld(path.join(userData, ASIDE));
}

/** Must run before the first window: moves a database aside that was found not to open at all. */
export function clearMarkedDatabase(userData: string, nowMs: number): void {
  const mark = path.join(userData, CLEAR_MARK);
  if (!existsSync(mark)) return;
  const source = path.join(userData, DATABASE);
  const aside = path.join(userData, ASIDE);
  if (existsSync(source) && existsSync(aside)) renameSync(source, path.join(aside, String(nowMs)));
  rmSync(mark);
}

/** Removes every database that was set aside: a deleted project must not live on in one. */
export async function forgetAsides(userData: string): Promise<void> {
  await rm(path.join(userData, ASIDE), { recursive: true, force: true });
}

/** The engine holds its lock file; on some systems it cannot even be read. */
function isNoLock(file: string): boolean {
  return path.basename(file) !== 'LOCK';
}

async function dropOld(aside: string): Promise<void> {
  const newestFirst = (await readdir(aside)).toSorted((left, right) => right.localeCompare(left));
  for (const name of newestFirst.slice(KEPT))
    await rm(path.join(aside, name), { recursive: true, force: true });
}
