import path from 'node:path';
import { fail, ok } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/bridge.ts';
import { writeAtomically } from '#electron/write-atomically.ts';

/** Saves a file whole or not at all. Fails with `unwritable` and its cause. */
export async function saveWhole(file: string, bytes: Uint8Array): Promise<HostReply<'saved'>> {
  try {
    await writeAtomically(file, bytes);
    return ok('saved');
  } catch (error) {
    return fail({ kind: 'unwritable', name: path.basename(file), cause: causeOf(error) });
  }
}

function causeOf(error: unknown): 'disk-full' | 'not-allowed' | 'other' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-allowed' : 'other';
}
