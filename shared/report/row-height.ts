import type { Cell, SheetColumn } from '#shared/report/sheet.ts';

const LINE_POINTS = 15;
/** The highest row that Excel makes. */
const MOST_POINTS = 409;
/** Lines break between words, and so a little early. */
const FILLED = 0.9;

/**
 * The height that a row's wrapped texts take, in points, by their length alone; none for a row of one
 * line. Not every spreadsheet works heights out by itself when it opens a file.
 */
export function rowHeight(
  cells: readonly Cell[],
  columns: readonly SheetColumn[],
): number | undefined {
  let lines = 1;
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (typeof cell !== 'string' || !column || column.clipped) return;
    if (cell.length > column.width * FILLED || cell.includes('\n')) {
      lines = Math.max(lines, linesOf(cell, column.width * FILLED));
    }
  });
  return lines > 1 ? Math.min(lines * LINE_POINTS, MOST_POINTS) : undefined;
}

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += Math.max(1, Math.ceil(paragraph.length / width));
  }
  return lines;
}
