import { FIRST_READING, MOST_LABELS } from '#shared/language/finnish/lexicon-format.ts';
import { createFinnishAnalyser } from '#shared/language/finnish/lemmatiser.ts';
import { readFinnishLexicon } from '#shared/language/finnish/lexicon.ts';
import { AutomatonBuilder } from '#scripts/lexicon/automaton.ts';
import { withoutInflected } from '#scripts/lexicon/drop-inflected.ts';
import { readFinnish } from '#scripts/lexicon/finnish-headwords.ts';
import { stemEntries, type StemEntry } from '#scripts/lexicon/stem-entries.ts';
import { writePacked } from '#scripts/lexicon/write-packed.ts';

/** Packs the Finnish lexicon from the dictionaries in the folder; tells what came of it. */
export function packFinnish(folder: string): string {
  const headwords = readFinnish(folder);
  const all = createFinnishAnalyser(readFinnishLexicon(packLexicon(stemEntries(headwords))));
  const kept = withoutInflected(headwords, all);
  const size = writePacked('finnish-lexicon.bin', packLexicon(stemEntries(kept)));
  return `Finnish: ${headwords.length} headwords, ${kept.length} kept, ${size} bytes`;
}

/** The lexicon of the stems, as `readFinnishLexicon` reads it. */
export function packLexicon(entries: readonly StemEntry[]): Uint8Array {
  const alphabet = [...new Set(entries.flatMap(({ stem }) => Array.from(stem)))].sort().join('');
  const labels = new Map(Array.from(alphabet, (letter, at) => [letter, at + 1]));
  const readings = [...new Set(entries.map(({ reading }) => reading))].sort();
  if (readings.length + FIRST_READING > MOST_LABELS) throw new Error(`${readings.length} readings`);
  const labelOf = new Map(readings.map((reading, at) => [reading, at + FIRST_READING]));
  const builder = new AutomatonBuilder();
  const sequences = entries.map(({ stem, reading }) =>
    Array.from(stem, (letter) => labels.get(letter) ?? 0).concat(labelOf.get(reading) ?? 0),
  );
  for (const sequence of sequences.sort(inOrder)) builder.add(sequence);
  const { root, edges } = builder.finish();
  const header = {
    alphabet,
    readings: readings.map((reading) => JSON.parse(reading) as unknown),
    root,
    edges: edges.length,
  };
  const json = JSON.stringify(header).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const padded = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(padded.length);
  return Buffer.concat([size, padded, Buffer.from(edges.buffer)]);
}

function inOrder(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
