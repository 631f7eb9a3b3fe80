import { cutToCell } from '#shared/report/cell-limit.ts';
import { cleanText } from '#shared/report/clean-text.ts';
import { looksLikeFormula } from '#shared/report/defuse.ts';
import type { Cell, ReportSheet } from '#shared/report/sheet.ts';

/** What was done to make texts fit a spreadsheet, in cells; what did not fit, in rows and columns. */
export interface FitTally {
  readonly cut: number;
  readonly cleaned: number;
  /** Cells that CSV puts an apostrophe before. */
  readonly defused: number;
  readonly droppedRows: number;
  readonly droppedColumns: number;
}

export interface FittedSheet {
  readonly sheet: ReportSheet;
  readonly tally: FitTally;
}

/** Excel's grid, less the rows of titles and note. */
export const MOST_ROWS = 1_048_576 - 2;
/** Excel's grid, less the column that CSV adds for the note. */
export const MOST_COLUMNS = 16_384 - 1;

export function fitText(text: string): string {
  return cutToCell(cleanText(text));
}

export function fitSheet(sheet: ReportSheet): FittedSheet {
  const counts = { cut: 0, cleaned: 0, defused: 0 };
  const fitCell = (cell: Cell) => {
    if (typeof cell !== 'string') return cell;
    const clean = cleanText(cell);
    const fitted = cutToCell(clean);
    if (clean !== cell) counts.cleaned += 1;
    if (fitted !== clean) counts.cut += 1;
    if (looksLikeFormula(fitted)) counts.defused += 1;
    return fitted;
  };
  const columns = sheet.columns.slice(0, MOST_COLUMNS);
  const rows = sheet.rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(fitCell));
  return {
    sheet: { ...sheet, columns, rows },
    tally: {
      ...counts,
      droppedRows: sheet.rows.length - rows.length,
      droppedColumns: sheet.columns.length - columns.length,
    },
  };
}

export function sumTallies(tallies: readonly FitTally[]): FitTally {
  const sum = (key: keyof FitTally) => tallies.reduce((total, each) => total + each[key], 0);
  return {
    cut: sum('cut'),
    cleaned: sum('cleaned'),
    defused: sum('defused'),
    droppedRows: sum('droppedRows'),
    droppedColumns: sum('droppedColumns'),
  };
}
