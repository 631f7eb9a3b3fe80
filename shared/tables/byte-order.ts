import type { Encoding } from '#shared/tables/table.ts';

const SAMPLE_BYTES = 16_384;

/** What the first bytes say of the encoding, and how many they are. */
export function byteOrderMark(
  bytes: Uint8Array,
): { encoding: Encoding; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** European text in UTF-16 has a zero in nearly every other byte, always on the same side. */
export function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = { even: 0, odd: 0 };
  for (let at = 0; at < sample.length; at += 1)
    if (sample[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const half = sample.length / 2;
  if (zeros.odd / half > 0.5 && zeros.even / half < 0.1) return 'utf-16le';
  if (zeros.even / half > 0.5 && zeros.odd / half < 0.1) return 'utf-16be';
  return undefined;
}
