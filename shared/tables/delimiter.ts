import Papa from 'papaparse/papaparse.js';
import type { EvenText } from '#shared/tables/line-ends.ts';
import { DELIMITERS } from '#shared/tables/table.ts';

const SAMPLE_CHARACTERS = 200_000;
const SAMPLE_ROWS = 300;
const STABLE_SHARE = 0.5;
const PROSE_SHARE = 0.8;

interface Candidate {
  readonly delimiter: string;
  readonly width: number;
  /** Share of rows as wide as the first. */
  readonly share: number;
}

/**
 * The delimiter under which most rows have as many cells as the heading, quotes respected; where
 * none is stable the file has one column, and the answer is the one that least harms it.
 */
export function guessDelimiter({ text, lineEnd }: EvenText): string {
  const sample = { text: text.slice(0, SAMPLE_CHARACTERS), lineEnd };
  const stable = DELIMITERS.map((delimiter) => candidate(sample, delimiter))
    .filter((each) => each !== undefined)
    .toSorted((left, right) => right.share - left.share || right.width - left.width);
  return stable[0]?.delimiter ?? oneColumnDelimiter(sample.text);
}

function candidate({ text, lineEnd }: EvenText, delimiter: string): Candidate | undefined {
  if (!text.includes(delimiter)) return undefined;
  const parsed = Papa.parse(text, { delimiter, newline: lineEnd, preview: SAMPLE_ROWS });
  const rows = parsed.data.filter((row) => row.length > 1 || row[0]?.trim() !== '');
  const width = rows[0]?.length ?? 0;
  if (width < 2 || isProse(rows, delimiter)) return undefined;
  const share = rows.filter((row) => row.length === width).length / rows.length;
  return share >= STABLE_SHARE ? { delimiter, width, share } : undefined;
}

/** In prose a comma is followed by a space; between cells it hardly ever is. */
function isProse(rows: readonly (readonly string[])[], delimiter: string): boolean {
  if (delimiter !== ',' && delimiter !== ';') return false;
  const followers = rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== '');
  const spaced = followers.filter((cell) => cell.startsWith(' ')).length;
  return followers.length > 0 && spaced / followers.length > PROSE_SHARE;
}

function oneColumnDelimiter(sample: string): string {
  return [';', '\t', '|', ','].find((delimiter) => !sample.includes(delimiter)) ?? '\u001F';
}
