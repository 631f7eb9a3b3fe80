import Papa from 'papaparse/papaparse.js';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { countLineEnds, withLineFeeds, type EvenText } from '#shared/tables/line-ends.ts';
import type { RawRows, TableNote, TableProblem } from '#shared/tables/table.ts';
import { lineList } from '#shared/tables/table.ts';

/** Delimited text as rows of cells. `firstLine` is the line of the file where the text begins. */
export function parseText(
  { text, lineEnd }: EvenText,
  delimiter: string,
  fileName: string,
  firstLine = 1,
): Result<RawRows, TableProblem> {
  const parsed = Papa.parse(text, { delimiter, newline: lineEnd });
  const open = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (open) return fail(unclosedQuote(text, open.index ?? 0, fileName, firstLine));
  const starts = startLines(parsed.data, countLineEnds(text), firstLine);
  const odd = parsed.errors
    .filter((error) => error.code === 'InvalidQuotes')
    .map((error) => starts[error.row ?? 0] ?? firstLine);
  const blank = starts.filter(
    (_line, at) => isBlankRow(parsed.data[at] ?? []) && parsed.data[at]?.[1] !== undefined,
  );
  const notes = [...linesNote('tables.oddQuotes', odd), ...linesNote('tables.blankRows', blank)];
  return ok({ ...withoutBlankRows(parsed.data, starts), notes });
}

/** Delimited text in which a quote is a mere character. */
export function parseUnquoted(text: string, delimiter: string, firstLine = 1): RawRows {
  const rows = withLineFeeds(text)
    .split('\n')
    .map((line) => line.split(delimiter));
  return { ...withoutBlankRows(rows, startLines(rows, rows.length - 1, firstLine)), notes: [] };
}

/** `index` is where the text after the quotation mark begins. */
function unclosedQuote(text: string, index: number, file: string, firstLine: number): TableProblem {
  const line = firstLine + countLineEnds(text.slice(0, index));
  return { key: 'tables.unclosedQuote', values: { file, line, start: beginning(text, index) } };
}

/** The first words at a place, as a sentence quotes them. */
function beginning(text: string, index: number): string {
  const words = text.slice(index, index + LONGEST_BEGINNING).split(/[\r\n]/)[0] ?? '';
  return `${words.trim()}…`;
}

const LONGEST_BEGINNING = 40;

/** A quoted cell may hold line ends, so a row's line is the sum of what went before. */
function startLines(
  rows: readonly (readonly string[])[],
  lineEnds: number,
  firstLine: number,
): number[] {
  if (lineEnds < rows.length) return rows.map((_row, at) => firstLine + at);
  let line = firstLine;
  return rows.map((row) => {
    const start = line;
    line += 1;
    for (const cell of row) line += countLineEnds(cell);
    return start;
  });
}

function withoutBlankRows(
  rows: readonly (readonly string[])[],
  starts: readonly number[],
): Pick<RawRows, 'rows' | 'lines'> {
  if (!rows.some(isBlankRow)) return { rows, lines: starts };
  const kept = rows.map((row, at) => ({ row, at })).filter(({ row }) => !isBlankRow(row));
  return { rows: kept.map(({ row }) => row), lines: kept.map(({ at }) => starts[at] ?? 0) };
}

export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function linesNote(
  key: 'tables.oddQuotes' | 'tables.blankRows',
  lines: readonly number[],
): TableNote[] {
  const unique = [...new Set(lines)];
  if (unique.length === 0) return [];
  return [{ key, values: { count: unique.length, lines: lineList(unique) }, lines: unique }];
}
