/** What stands in a cell. `null`: nothing. */
export type Cell = string | number | null;

/** How a column's cells are shown; a text in a column of numbers stays a text. */
export type ColumnKind = 'text' | 'integer' | 'share' | 'number';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** Long text is clipped at the cell's edge, where it would else make its row many lines high. */
  readonly clipped?: true;
}

/** A sheet of a workbook, or a CSV file. */
export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that stay in sight, from the row of titles on. */
  readonly frozenRows: number;
  /** What the figures are of: a line above the titles in a workbook, a last column in CSV. */
  readonly note?: { readonly title: string; readonly text: string };
}

export function textColumn(title: string, width: number): SheetColumn {
  return { title, width, kind: 'text' };
}

export function countColumn(title: string): SheetColumn {
  return { title, width: 13, kind: 'integer' };
}

export function shareColumn(title: string): SheetColumn {
  return { title, width: 13, kind: 'share' };
}
