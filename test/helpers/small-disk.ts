import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const BLOCK = 1024 * 1024;

/** A disk of its own in memory, that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): Promise<void>;
}

/** Why no such disk can be had here; undefined when it can. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'not on Linux';
  return process.getuid?.() === 0 ? undefined : 'disks can be mounted by root alone';
}

/** @param megabytes how much it holds */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill: async () => fillWith(ballast),
    makeRoom: async () => rm(ballast),
    async remove() {
      // A program that is only now ending may still hold a file.
      execFileSync('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function fillWith(ballast: string): Promise<void> {
  const handle = await open(ballast, 'w');
  try {
    for (let size = BLOCK; size >= 4096; size /= 2) await writeUntilFull(handle, size);
  } finally {
    await handle.close();
  }
  const { bavail } = await statfs(path.dirname(ballast));
  if (bavail > 0) throw new Error('The disk is not full.');
}

async function writeUntilFull(
  handle: Awaited<ReturnType<typeof open>>,
  size: number,
): Promise<void> {
  const bytes = new Uint8Array(size);
  for (;;) {
    try {
      await handle.write(bytes);
    } catch {
      return;
    }
  }
}
