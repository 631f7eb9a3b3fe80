import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/bridge.ts';
import { causeOf } from '#electron/disk-cause.ts';
import { isTemporaryName, writeAtomically } from '#electron/write-atomically.ts';

const DAY_MS = 86_400_000;

/**
 * Saves a file whole or not at all; what it replaces stays beside it as `.bak`. Fails with
 * `unwritable` and its cause.
 */
export async function saveWhole(file: string, bytes: Uint8Array): Promise<HostReply<'saved'>> {
  try {
    await writeAtomically(file, bytes, { keepsPrevious: true });
  } catch (error) {
    return fail({ kind: 'unwritable', name: path.basename(file), cause: causeOf(error) });
  }
  await clearLeftOvers(path.dirname(file)).catch(() => undefined);
  return ok('saved');
}

/** Removes what saves that were cut short by a crash left in the folder more than a day ago. */
async function clearLeftOvers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(isTemporaryName);
  for (const name of names) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > DAY_MS) await rm(file, { force: true });
  }
}
