import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A text's bytes in UTF-8. */
export function utf8(text: string): Uint8Array {
  return utf8ToBytes(text);
}

/** Several runs of bytes as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
