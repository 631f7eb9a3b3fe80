import type { Encoding } from '#shared/tables/table.ts';

/** Bytes to text by the platform's decoders; undefined where the bytes are not valid in that encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
    return isUtf16 && bytes.length % 2 === 0 ? unitsAsText(bytes, encoding) : undefined;
  }
}

/** A spreadsheet may have cut a character in two: its half comes along, to be mended and told. */
function unitsAsText(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length / 2);
  for (let at = 0; at < units.length; at += 1)
    units[at] = view.getUint16(at * 2, encoding === 'utf-16le');
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE)
    pieces.push(String.fromCharCode(...units.subarray(at, at + UNITS_AT_ONCE)));
  return pieces.join('');
}

/** A call takes only so many arguments. */
const UNITS_AT_ONCE = 8192;
