import type { Encoding } from '#shared/tables/table.ts';

/** Bytes to text by the platform's decoders; undefined where the bytes are not valid in that encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
