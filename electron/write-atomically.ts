import { randomUUID } from 'node:crypto';
import { copyFile, link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

interface Options {
  /** Who may read a new file. */
  readonly mode?: number;
  /** Keeps what is replaced as `<name>.bak`, in place of an older one. */
  readonly keepsPrevious?: boolean;
}

/**
 * Writes beside the file, flushes to the disk, then renames over it: after a crash or a power cut
 * the old file or the new one is there whole. Rejects with the system's error; the old file stays.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  { mode = 0o666, keepsPrevious = false }: Options = {},
): Promise<void> {
  const folder = path.dirname(file);
  const beside = path.join(folder, temporaryName(file));
  try {
    await writeFlushed(beside, bytes, mode);
    if (keepsPrevious) await keepPrevious(file);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(folder);
}

/** The file itself stays in its place throughout. A folder that takes no second file loses no save. */
async function keepPrevious(file: string): Promise<void> {
  const beside = path.join(path.dirname(file), temporaryName(file));
  try {
    // Not every file system has links.
    await link(file, beside).catch(() => copyFile(file, beside));
    await rename(beside, `${file}.bak`);
  } catch {
    await rm(beside, { force: true });
  }
}

function temporaryName(file: string): string {
  return `.${path.basename(file).slice(0, 100)}.${randomUUID()}.tmp`;
}

/** True for a file that a save, cut short by a crash, left behind. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.test(name);
}

async function writeFlushed(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The rename itself is in the folder. Windows has no such flush and needs none. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
