import { fail, ok, type Result } from '#shared/base/result.ts';
import { LIMITS } from '#shared/tables/limits.ts';
import type {
  RawRows,
  SurveyTable,
  TableNote,
  TableProblem,
  TableSource,
} from '#shared/tables/table.ts';
import { lineList } from '#shared/tables/table.ts';

/** Rows as a table of one width, or what is wrong with them. Nothing is cut: rows are only padded. */
export function toTable(
  raw: RawRows,
  fileName: string,
  source: TableSource,
): Result<SurveyTable, TableProblem> {
  const width = raw.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const problem = shapeProblem(raw, width, fileName) ?? cellProblem(raw, fileName);
  if (problem) return fail(problem);
  return ok({
    fileName,
    rows: raw.rows.map((row) => padded(row, width)),
    lines: raw.lines,
    width,
    source,
    notes: source.kind === 'text' ? [...raw.notes, ...raggedNotes(raw)] : raw.notes,
  });
}

function shapeProblem(raw: RawRows, width: number, file: string): TableProblem | undefined {
  const rows = raw.rows.length;
  if (rows === 0) return { key: 'tables.empty', values: { file } };
  if (width > LIMITS.columns)
    return { key: 'tables.tooManyColumns', values: { file, columns: width, most: LIMITS.columns } };
  if (rows > LIMITS.rows || rows * width > LIMITS.cells)
    return { key: 'tables.tooManyRows', values: { file, rows, most: LIMITS.rows } };
  if (rows === 1) return { key: 'tables.headerOnly', values: { file, line: raw.lines[0] ?? 1 } };
  return undefined;
}

function cellProblem(raw: RawRows, file: string): TableProblem | undefined {
  for (const [at, row] of raw.rows.entries()) {
    const column = row.findIndex((cell) => cell.length > LIMITS.cellCharacters);
    if (column >= 0) {
      const values = {
        file,
        line: raw.lines[at] ?? 0,
        column: column + 1,
        most: LIMITS.cellCharacters,
      };
      return { key: 'tables.cellTooLong', values };
    }
  }
  return undefined;
}

function padded(row: readonly string[], width: number): readonly string[] {
  if (row.length === width) return row;
  return [...row, ...Array.from({ length: width - row.length }, () => '')];
}

/** Rows shorter or longer than the heading, in files that say where a row's cells end. */
function raggedNotes(raw: RawRows): TableNote[] {
  const expected = raw.rows[0]?.length ?? 0;
  const isShort = (row: readonly string[]) => row.length < expected;
  const isLong = (row: readonly string[]) => row.length > expected;
  return [
    ...raggedNote(raw, 'tables.shortRows', isShort, expected),
    ...raggedNote(raw, 'tables.longRows', isLong, expected),
  ];
}

function raggedNote(
  raw: RawRows,
  key: 'tables.shortRows' | 'tables.longRows',
  isRagged: (row: readonly string[]) => boolean,
  expected: number,
): TableNote[] {
  const lines = raw.lines.filter((_line, at) => isRagged(raw.rows[at] ?? []));
  if (lines.length === 0) return [];
  return [{ key, values: { count: lines.length, lines: lineList(lines), expected }, lines }];
}
