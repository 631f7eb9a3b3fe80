import { fail, ok, type Result } from '#shared/base/result.ts';
import { byteOrderMark, utf16ByZeros } from '#shared/tables/byte-order.ts';
import type { Decode, Encoding, TableFile, TableProblem } from '#shared/tables/table.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

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
