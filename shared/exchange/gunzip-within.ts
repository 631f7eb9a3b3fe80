import { Gunzip } from 'fflate';

const STEP = 1 << 16;

/**
 * Unpacks gzip bytes, counting what really comes out: the size written in the file may lie.
 * Undefined once more than `most` bytes came; throws where the bytes are damaged.
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
  return joined(parts, size);
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
