import type { ReportSheet, SheetColumn } from '#shared/report/sheet.ts';
import {
  columnLetters,
  noteRowXml,
  rowXml,
  titleRowXml,
  type SharedTexts,
} from '#shared/report/xlsx-cells.ts';

/** A worksheet as XML, row by row, so that no more than a few rows are text at a time. */
export function* sheetXml(sheet: ReportSheet, texts: SharedTexts): Generator<string> {
  const titleRow = sheet.note ? 2 : 1;
  const lastRow = titleRow + sheet.rows.length;
  yield opening(sheet, titleRow);
  if (sheet.note) yield noteRowXml(1, sheet.note.text, texts);
  yield titleRowXml(titleRow, sheet.columns, texts);
  for (const [at, row] of sheet.rows.entries()) {
    yield rowXml(row, titleRow + 1 + at, sheet.columns, texts);
  }
  yield closing(sheet, titleRow, lastRow);
}

function opening(sheet: ReportSheet, titleRow: number): string {
  const frozen = sheet.frozenRows > 0 ? titleRow - 1 + sheet.frozenRows : 0;
  const pane =
    frozen > 0
      ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
      : '';
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    '<sheetData>',
  ].join('');
}

function columnXml(column: SheetColumn, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${column.width}" customWidth="1"/>`;
}

function closing(sheet: ReportSheet, titleRow: number, lastRow: number): string {
  const lastColumn = columnLetters(sheet.columns.length - 1);
  const filter =
    sheet.rows.length > 0 ? `<autoFilter ref="A${titleRow}:${lastColumn}${lastRow}"/>` : '';
  return `</sheetData>${filter}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}
