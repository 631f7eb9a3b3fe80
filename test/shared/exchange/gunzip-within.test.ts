import { gzipSync as nodeGzip } from 'node:zlib';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#shared/base/crc32.ts';
import { gunzipWithin } from '#shared/exchange/gunzip-within.ts';

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 251);

describe('gunzipWithin', () => {
  it('unpacks what another program packed', () => {
    const unpacked = gunzipWithin(new Uint8Array(nodeGzip(bytes)), 1_000_000);
    expect(unpacked && Buffer.from(unpacked).equals(bytes)).toBe(true);
    expect(gunzipWithin(gzipSync(new Uint8Array()), 10)).toEqual(new Uint8Array());
  });

  it('unpacks to the limit and not a byte further', () => {
    const packed = gzipSync(bytes);
    expect(gunzipWithin(packed, bytes.length)?.length).toBe(bytes.length);
    expect(gunzipWithin(packed, bytes.length - 1)).toBeUndefined();
  });

  it('stops early at a bomb, whatever size its end claims', () => {
    const bomb = new Uint8Array(nodeGzip(new Uint8Array(100_000_000)));
    new DataView(bomb.buffer).setUint32(bomb.length - 4, 10, true);
    expect(gunzipWithin(bomb, 1_000_000)).toBeUndefined();
  });

  it('throws where bytes are missing, changed or added', () => {
    const packed = gzipSync(bytes.subarray(0, 500));
    for (let length = 0; length < packed.length; length += 1)
      expect(() => gunzipWithin(packed.subarray(0, length), 1000)).toThrow();
    expect(() => gunzipWithin(Uint8Array.from([...packed, 0]), 1000)).toThrow();
    const changed = packed.slice();
    changed[200]! ^= 1;
    expect(() => gunzipWithin(changed, 1_000_000)).toThrow();
  });
});

it('crc32 is the known checksum', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
