import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const DATABASE = 'IndexedDB';
const ASIDE = 'database-aside';
const CLEAR_MARK = 'clear-database-at-start';
/** There while the app runs, and after a run that did not end in order. */
const RUNNING_MARK = 'running';
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

/**
 * Must run before the first window. Moves a database aside that was found not to open at all, and
 * copies one aside that the last run did not leave in order: where it is damaged, the first opening
 * may already delete it. Returns what a run that ends in order calls. A disk that takes no copy
 * keeps no one from starting.
 */
export function guardDatabase(userData: string, nowMs: number): () => void {
  const running = path.join(userData, RUNNING_MARK);
  try {
    if (existsSync(path.join(userData, CLEAR_MARK))) clearDatabase(userData, nowMs);
    else if (existsSync(running)) copyDatabase(userData, nowMs);
    mkdirSync(userData, { recursive: true });
    writeFileSync(running, '', { mode: 0o600 });
  } catch {
    // The window tells what a full disk means for the work itself.
  }
  return () => rmSync(running, { force: true });
}

function clearDatabase(userData: string, nowMs: number): void {
  const source = path.join(userData, DATABASE);
  const aside = path.join(userData, ASIDE);
  if (existsSync(source) && existsSync(aside)) renameSync(source, path.join(aside, String(nowMs)));
  rmSync(path.join(userData, CLEAR_MARK));
}

function copyDatabase(userData: string, nowMs: number): void {
  const source = path.join(userData, DATABASE);
  const aside = path.join(userData, ASIDE);
  if (!existsSync(source)) return;
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  cpSync(source, path.join(aside, String(nowMs)), { recursive: true, filter: isNoLock });
  for (const name of oldIn(readdirSync(aside)))
    rmSync(path.join(aside, name), { recursive: true, force: true });
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
  for (const name of oldIn(await readdir(aside)))
    await rm(path.join(aside, name), { recursive: true, force: true });
}

/** The names but for the newest: they are times. */
function oldIn(names: readonly string[]): readonly string[] {
  return names.toSorted((left, right) => right.localeCompare(left)).slice(KEPT);
}
