import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

// Damage to the files of a browser engine's database (LevelDB), each given the folder.

/** The last transactions are gone, as after a torn write. */
export async function cutLog(database: string): Promise<void> {
  const log = await logOf(database);
  const bytes = await readFile(log);
  await writeFile(log, bytes.subarray(0, -20_000));
}

/** The engine refuses to open it, and deletes it when it is opened once more. */
export async function overwriteMiddleOfLog(database: string): Promise<void> {
  const log = await logOf(database);
  const { size } = await stat(log);
  const handle = await open(log, 'r+');
  await handle.write(Buffer.alloc(4096, 7), 0, 4096, Math.floor(size / 2));
  await handle.close();
}

/** As above. */
export async function emptyCurrent(database: string): Promise<void> {
  await writeFile(path.join(database, 'CURRENT'), '');
}

/** The engine refuses to open it, however often. */
export async function loseManifest(database: string): Promise<void> {
  const names = await readdir(database);
  for (const name of names.filter((each) => each.startsWith('MANIFEST')))
    await rm(path.join(database, name));
}

async function logOf(database: string): Promise<string> {
  const logs = (await readdir(database)).filter((name) => name.endsWith('.log'));
  return path.join(database, logs.toSorted().at(-1) ?? '');
}
