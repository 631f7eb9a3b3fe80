import { array, assert, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#shared/base/utf8.ts';
import { journalLine, readJournalLines } from '#shared/copies/journal-lines.ts';
import type { JournalEntry } from '#shared/host/copies.ts';

const entry = record({
  revision: nat(),
  counts: record({ answers: nat(), codings: nat() }),
  text: string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n\p{Cs}]/u.test(text)),
});
const journal = array(entry, { maxLength: 8 });
const bytesOf = (entries: readonly JournalEntry[]) => joinBytes(entries.map(journalLine));

describe('the journal’s lines', () => {
  it('read back as they were written', () => {
    assert(
      property(journal, (entries) => {
        expect(readJournalLines(bytesOf(entries))).toEqual({ entries, damaged: 0, isTorn: false });
      }),
    );
  });

  it('cut anywhere, are the acts before the cut, and tell that they are torn', () => {
    assert(
      property(journal, nat(), (entries, seed) => {
        const whole = bytesOf(entries);
        const cut = seed % (whole.length + 1);
        const read = readJournalLines(whole.subarray(0, cut));
        const ends = entries.map((_, at) => bytesOf(entries.slice(0, at + 1)).length);
        expect(read.entries).toEqual(entries.slice(0, ends.filter((end) => end <= cut).length));
        expect(read.damaged).toBe(0);
        expect(read.isTorn).toBe(cut > 0 && !ends.includes(cut));
      }),
    );
  });

  it('with one bit turned, lose no other act and take none for another', () => {
    assert(
      property(array(entry, { minLength: 1, maxLength: 8 }), nat(), (entries, seed) => {
        const bytes = bytesOf(entries);
        const bit = seed % (bytes.length * 8);
        bytes[Math.floor(bit / 8)] = bytes[Math.floor(bit / 8)]! ^ (1 << (bit % 8));
        const read = readJournalLines(bytes);
        for (const each of read.entries) expect(entries).toContainEqual(each);
        // A line whose end was hit takes the next with it.
        expect(read.entries.length).toBeGreaterThanOrEqual(entries.length - 2);
        expect(read.entries.length).toBeLessThan(entries.length);
      }),
    );
  });
});
