import { strFromU8 } from 'fflate';
import { crc32 } from '#shared/base/crc32.ts';
import { utf8 } from '#shared/base/utf8.ts';
import type { JournalEntry } from '#shared/host/copies.ts';

const LINE_END = 0x0a;
const CHECKSUM_LENGTH = 8;
/** Checksum, then what it is of: the project's revision, its answers and codings, the act itself. */
const FIELDS = /^(\d+) (\d+) (\d+) (.*)$/s;

export interface JournalLines {
  readonly entries: readonly JournalEntry[];
  /** Whole lines whose checksum does not agree. */
  readonly damaged: number;
  /** The last line was cut short, as by a power cut in the middle of it. */
  readonly isTorn: boolean;
}

/** One act as a line of the journal: CRC-32 (as in gzip) of the rest, in eight hexadecimal digits. */
export function journalLine({ revision, counts, text }: JournalEntry): Uint8Array {
  const rest = `${revision} ${counts.answers} ${counts.codings} ${text}`;
  return utf8(`${checksum(utf8(rest))} ${rest}\n`);
}

/** Reads a journal file. Nothing of it is trusted that its checksum does not vouch for. */
export function readJournalLines(bytes: Uint8Array): JournalLines {
  const entries: JournalEntry[] = [];
  let damaged = 0;
  let at = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, at)) {
    const entry = entryIn(bytes.subarray(at, end));
    if (entry) entries.push(entry);
    else damaged += 1;
    at = end + 1;
  }
  return { entries, damaged, isTorn: at < bytes.length };
}

function entryIn(line: Uint8Array): JournalEntry | undefined {
  const rest = line.subarray(CHECKSUM_LENGTH + 1);
  const head = strFromU8(line.subarray(0, CHECKSUM_LENGTH + 1), true);
  if (head !== `${checksum(rest)} `) return undefined;
  const [, revision, answers, codings, text] = FIELDS.exec(strFromU8(rest)) ?? [];
  if (text === undefined) return undefined;
  const counts = { answers: Number(answers), codings: Number(codings) };
  return { revision: Number(revision), counts, text };
}

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(CHECKSUM_LENGTH, '0');
}
