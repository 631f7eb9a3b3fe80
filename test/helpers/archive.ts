import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  readonly data: Buffer;
  readonly check: number;
  readonly size: number;
}

export function packed(bytes: Uint8Array): Packed {
  return { data: deflateRawSync(bytes), check: crc32(bytes), size: bytes.length };
}

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const DEFLATED = 8;

/** A zip archive of parts packed beforehand: one pack may stand under many names. */
export function archive(parts: readonly (readonly [string, Packed])[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const local = [head(LOCAL, 30, 0, part, name), Buffer.from(name), part.data];
    const central = head(CENTRAL, 46, 2, part, name);
    central.writeUInt32LE(offset, 42);
    locals.push(...local);
    entries.push(central, Buffer.from(name));
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, end(parts.length, directory.length, offset)]);
}

/** The fields that both heads of an entry have; in the central one they come `shift` bytes later. */
function head(mark: number, size: number, shift: number, part: Packed, name: string): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(mark, 0);
  bytes.writeUInt16LE(DEFLATED, 8 + shift);
  bytes.writeUInt32LE(part.check, 14 + shift);
  bytes.writeUInt32LE(part.data.length, 18 + shift);
  bytes.writeUInt32LE(part.size, 22 + shift);
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  return bytes;
}

function end(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(END, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
