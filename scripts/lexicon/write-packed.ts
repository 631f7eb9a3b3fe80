import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '#scripts/paths.mjs';

/** Writes bytes gzipped into the app's data, with their checksum beside; the size in bytes. */
export function writePacked(name: string, bytes: Uint8Array): number {
  const packed = gzipSync(bytes, { level: 9 });
  const file = path.join(projectRoot, 'shared', 'language', 'data', name);
  writeFileSync(file, packed);
  writeFileSync(
    `${file}.sha256`,
    `${createHash('sha256').update(packed).digest('hex')}  ${name}\n`,
  );
  return packed.length;
}
