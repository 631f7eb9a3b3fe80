import { describe, expect, it } from 'vitest';
import { decode } from '#renderer/worker/decode.ts';

describe('decode', () => {
  it('keeps half a character of UTF-16, in either byte order', () => {
    const text = `ä\ud83d ${'x'.repeat(20_000)}\ude00`;
    const units = Array.from({ length: text.length }, (_each, at) => text.charCodeAt(at));
    const little = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const big = new Uint8Array(units.flatMap((unit) => [unit >> 8, unit & 255]));
    expect(decode(little, 'utf-16le')).toBe(text);
    expect(decode(big, 'utf-16be')).toBe(text);
  });

  it('refuses UTF-8 that is none, and half a unit of UTF-16', () => {
    expect(decode(new Uint8Array([0xe4, 0x20]), 'utf-8')).toBeUndefined();
    expect(decode(new Uint8Array([0x00, 0xd8, 0x20]), 'utf-16le')).toBeUndefined();
  });
});
