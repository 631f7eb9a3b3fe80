import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8 } from 'fflate';
import { joinBytes, utf8 } from '#shared/base/utf8.ts';
import type { Copy } from '#shared/host/copies.ts';

const ENDING = '.copy';
const NAME = /^(\d+)-(\d+)-(\d+)-(\d+)-(regular|restore)$/;
const HASH_LENGTH = 64;

/** A copy's name says all that a list shows, so that listing reads no file. */
export function copyId({ keptMs, revision, counts, occasion }: Omit<Copy, 'id'>): string {
  return [keptMs, revision, counts.answers, counts.codings, occasion].join('-');
}

export function copyFileName(id: string): string {
  return id + ENDING;
}

/** The copy that a file's name tells of; undefined for any other file. */
export function copyOfFile(name: string): Copy | undefined {
  const id = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
  const [, keptMs, revision, answers, codings, occasion] = NAME.exec(id) ?? [];
  if (occasion === undefined) return undefined;
  return {
    id,
    keptMs: Number(keptMs),
    revision: Number(revision),
    counts: { answers: Number(answers), codings: Number(codings) },
    occasion: occasion === 'restore' ? 'restore' : 'regular',
  };
}

/** A copy as it is written: its SHA-256 (over name and content) as a line, then the content. */
export function copyFileBytes(id: string, content: Uint8Array): Uint8Array {
  return joinBytes([utf8(`${hashOf(id, content)}\n`), content]);
}

/** The content of a copy's file; undefined unless every bit of it, and its name, is as it was. */
export function copyContent(id: string, file: Uint8Array): Uint8Array | undefined {
  const content = file.subarray(HASH_LENGTH + 1);
  const head = strFromU8(file.subarray(0, HASH_LENGTH + 1), true);
  return head === `${hashOf(id, content)}\n` ? content : undefined;
}

function hashOf(id: string, content: Uint8Array): string {
  return bytesToHex(
    sha256
      .create()
      .update(utf8(`${id}\n`))
      .update(content)
      .digest(),
  );
}
