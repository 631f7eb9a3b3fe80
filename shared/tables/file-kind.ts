import { byteOrderMark, utf16ByZeros } from '#shared/tables/byte-order.ts';

/** What a file is by its first bytes; its name may say anything. */
export type FileKind = 'text' | 'zip' | 'oldExcel' | 'encrypted' | 'webPage' | 'binary';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['binary', [0x24, 0x46, 0x4c, 0x32]],
  ['binary', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Worksheets of Excel 2 to 4 stood bare, without a compound file around them. */
const BARE_WORKSHEETS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
const SAMPLE_BYTES = 16_384;
const CONTROL_SHARE = 0.05;

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, COMPOUND_FILE)) return isEncrypted(bytes) ? 'encrypted' : 'oldExcel';
  if (BARE_WORKSHEETS.some((signature) => startsWith(bytes, signature))) return 'oldExcel';
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known) return known[0];
  if (isWebPage(bytes)) return 'webPage';
  // The halves of UTF-16 letters look like control characters.
  if (byteOrderMark(bytes) ?? utf16ByZeros(bytes)) return 'text';
  return looksBinary(bytes) ? 'binary' : 'text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password is a compound file with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** Some tools write a web page and call it .xls. */
function isWebPage(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 300));
  return /^(?:ï»¿)?\s*<(?:!doctype html|html|table|\?xml)/i.test(start);
}

/** Text may hold a stray control character; a file of them is no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  }
  return controls / length > CONTROL_SHARE;
}
