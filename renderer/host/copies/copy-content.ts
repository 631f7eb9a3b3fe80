import type { CopyRequest } from '#shared/host/copies.ts';
import { HostError } from '#shared/host/host-error.ts';

/** The copy's bytes; throws `unreadable` where it is damaged or gone. */
export function contentOf({ copyId }: CopyRequest, bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw new HostError({ kind: 'unreadable', name: copyId });
  return bytes;
}
