import { utf8ToBytes } from '@noble/hashes/utils.js';
import { defuse } from '#shared/report/defuse.ts';
import { fitText } from '#shared/report/fit-sheet.ts';
import type { Cell, ColumnKind, ReportSheet } from '#shared/report/sheet.ts';

export interface CsvStyle {
  /** With `;` numbers have a decimal comma, as spreadsheets in Finnish and Swedish read them. */
  readonly delimiter: ';' | ',' | '\t';
  /** Excel takes a file for UTF-8 only if it begins with a byte order mark. */
  readonly bom: boolean;
}

/**
 * The sheet as CSV (RFC 4180: CRLF, doubled quotes) in UTF-8. Texts that a spreadsheet might run get
 * an apostrophe. The sheet's note stands in a column of its own, so that figures keep their base.
 */
export function writeCsv(sheet: ReportSheet, style: CsvStyle): Uint8Array {
  const noteTitle = sheet.note ? [sheet.note.title] : [];
  const noteText = sheet.note ? [sheet.note.text] : [];
  const titles = [...sheet.columns.map((each) => each.title), ...noteTitle];
  const lines = [titles, ...sheet.rows.map((row) => [...row, ...noteText])].map((row) =>
    row
      .map((cell, at) => fieldOf(cell, sheet.columns[at]?.kind ?? 'text', style))
      .join(style.delimiter),
  );
  return utf8ToBytes(`${style.bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`);
}

function fieldOf(cell: Cell, kind: ColumnKind, style: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quoted(numberText(cell, kind, style), style);
  return quoted(fitText(defuse(cell)), style);
}

function numberText(value: number, kind: ColumnKind, { delimiter }: CsvStyle): string {
  if (!Number.isFinite(value)) return '';
  const text = String(kind === 'share' ? Math.round(value * 10_000) / 10_000 : value);
  return delimiter === ';' ? text.replace('.', ',') : text;
}

function quoted(text: string, { delimiter }: CsvStyle): string {
  const plain = !text.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
