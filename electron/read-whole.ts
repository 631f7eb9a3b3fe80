import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/bridge.ts';
import type { OpenedFile } from '#shared/host/contract.ts';

/** The name and bytes of a picked file. Fails with `too-large` over the limit, else `unreadable`. */
export async function readWhole(file: string, limit: number): Promise<HostReply<OpenedFile>> {
  const name = path.basename(file);
  try {
    const found = await stat(file);
    // A pipe would never end, and a device has no size.
    if (!found.isFile()) return fail({ kind: 'unreadable', name });
    const { size } = found;
    if (size > limit) return fail({ kind: 'too-large', name, bytes: size, limit });
    return ok({ name, bytes: new Uint8Array(await readFile(file)) });
  } catch {
    return fail({ kind: 'unreadable', name });
  }
}
