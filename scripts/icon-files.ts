import { Buffer } from 'node:buffer';

/** A square PNG picture and the length of its side in pixels. */
export interface Picture {
  readonly side: number;
  readonly png: Uint8Array;
}

/** The sides that an .icns file holds, each with the four letters that macOS knows it by. */
const APPLE_NAMES = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
] as const;

export const APPLE_SIDES = [...new Set(APPLE_NAMES.map(([, side]) => side))];

/** A Windows icon of pictures up to 256 pixels: a directory of 16 bytes each, then the pictures. */
export function icoFile(pictures: readonly Picture[]): Uint8Array {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let start = head.length;
  for (const [at, { side, png }] of pictures.entries()) {
    const entry = 6 + 16 * at;
    // One byte a side: 0 stands for 256.
    head.writeUInt8(side % 256, entry);
    head.writeUInt8(side % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(start, entry + 12);
    start += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** A macOS icon: each picture behind its name and length. Needs one of each of `APPLE_SIDES`. */
export function icnsFile(pictures: readonly Picture[]): Uint8Array {
  const parts = APPLE_NAMES.map(([name, side]) => {
    const picture = pictures.find((each) => each.side === side);
    if (!picture) throw new Error(`No picture of ${side} pixels for ${name}`);
    return namedPart(name, picture.png);
  });
  return namedPart('icns', Buffer.concat(parts));
}

function namedPart(name: string, bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(name, 'ascii');
  head.writeUInt32BE(8 + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
