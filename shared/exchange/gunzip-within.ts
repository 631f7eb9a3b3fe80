import { Gunzip } from 'fflate';
import { crc32 } from '#shared/base/crc32.ts';

const STEP = 1 << 16;
/** The checksum and the size, each four bytes, close a gzip file. */
const TRAILER = 8;

/**
 * Unpacks gzip bytes (one member), counting what really comes out: the size written in the file may
 * lie. Undefined once more than `most` bytes came; throws where the bytes are damaged or cut short,
 * which the unpacker alone does not see.
 */
export function gunzipWithin(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((part) => {
    size += part.length;
    parts.push(part);
  });
  for (const at of steps(bytes.length)) {
    gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (size > most) return undefined;
  }
  const whole = joined(parts, size);
  if (!agrees(bytes, whole)) throw new Error('The checksum does not agree.');
  return whole;
}

function agrees(bytes: Uint8Array, whole: Uint8Array): boolean {
  if (bytes.length < TRAILER) return false;
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - TRAILER, TRAILER);
  return (
    trailer.getUint32(4, true) === whole.length % 2 ** 32 &&
    trailer.getUint32(0, true) === crc32(whole)
  );
}

function* steps(length: number): Generator<number> {
  for (let at = 0; at < length; at += STEP) yield at;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
