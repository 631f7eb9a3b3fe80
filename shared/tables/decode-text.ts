import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Decode, Encoding, TableFile, TableProblem } from '#shared/tables/table.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const SAMPLE_BYTES = 65_536;

/**
 * The file's text. Order: the person's choice, a byte-order mark, UTF-16 by where its zero bytes
 * are, UTF-8 if every byte fits it, else windows-1252, in which every byte means something.
 */
export function decodeText(
  file: TableFile,
  chosen: Encoding | undefined,
  decode: Decode,
): Result<DecodedText, TableProblem> {
  const { bytes } = file;
  const marked = byteOrderMark(bytes);
  const content = marked ? bytes.subarray(marked.length) : bytes;
  const encoding = chosen ?? marked?.encoding ?? utf16ByZeros(bytes);
  if (encoding) return decodedAs(file, content, encoding, decode);
  const strict = decode(content, 'utf-8');
  return strict === undefined
    ? decodedAs(file, content, 'windows-1252', decode)
    : ok({ text: withoutMark(strict), encoding: 'utf-8' });
}

function decodedAs(
  file: TableFile,
  content: Uint8Array,
  encoding: Encoding,
  decode: Decode,
): Result<DecodedText, TableProblem> {
  const text = decode(content, encoding);
  return text === undefined
    ? fail({ key: 'tables.notInEncoding', values: { file: file.name, encoding } })
    : ok({ text: withoutMark(text), encoding });
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** European text in UTF-16 has a zero in nearly every other byte, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0] as [number, number];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const half = sample.length / 2;
  const [even, odd] = [zeros[0] / half, zeros[1] / half];
  if (odd > 0.5 && even < 0.1) return 'utf-16le';
  if (even > 0.5 && odd < 0.1) return 'utf-16be';
  return undefined;
}
