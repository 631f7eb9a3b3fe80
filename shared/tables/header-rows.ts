import { isDateCell, isNumberCell } from '#shared/tables/cell-kinds.ts';

export type HeaderRows = 1 | 2 | 3;
type Rows = readonly (readonly string[])[];

const IMPORT_ID = /^\{\s*"ImportId"/;
/** SurveyMonkey's second row, in the languages it is written in here. */
const SUBHEADINGS = new Set([
  'open-ended response',
  'response',
  'avoin vastaus',
  'vastaus',
  'öppet svar',
  'svar',
]);

/** How many rows stand above the answers. */
export function guessHeaderRows(rows: Rows): HeaderRows {
  const importIds = rows
    .slice(0, 3)
    .findIndex((row) => mostly(row, (cell) => IMPORT_ID.test(cell)));
  if (importIds >= 0) return clamp(importIds + 1, rows.length);
  if (isSubheadingRow(rows[1] ?? []) || isQuestionRow(rows)) return clamp(2, rows.length);
  return 1;
}

/** At least one row must remain below, so that there is something to show. */
function clamp(count: number, rows: number): HeaderRows {
  const most = Math.min(count, rows - 1);
  return most >= 3 ? 3 : most === 2 ? 2 : 1;
}

function mostly(row: readonly string[], test: (cell: string) => boolean): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => test(cell.trim())).length > filled.length / 2;
}

function isSubheadingRow(row: readonly string[]): boolean {
  return row.some((cell) => /^(?:open-ended response|avoin vastaus|öppet svar)$/i.test(cell.trim()))
    ? mostly(row, (cell) => SUBHEADINGS.has(cell.toLowerCase()) || !isNumberCell(cell))
    : false;
}

/** Codes in the first row, the questions in the second: told from a row of answers by the rows below. */
function isQuestionRow(rows: Rows): boolean {
  const [codes = [], texts = [], ...body] = rows;
  if (body.length === 0 || !codes.every((cell) => isVariableName(cell.trim()))) return false;
  if (!codes.every((cell, at) => cell.trim() === '' || (texts[at] ?? '').trim() !== ''))
    return false;
  const asked = texts.filter((cell) => /[?:]$/.test(cell.trim())).length;
  return asked >= texts.length / 2 || standsOut(texts, body);
}

function isVariableName(cell: string): boolean {
  return cell === '' || /^[A-Za-z_][\w.[\]-]{0,31}$/.test(cell);
}

/** Words above a column of numbers or dates: a heading. A number there: a row of answers. */
function standsOut(texts: readonly string[], body: Rows): boolean {
  const sample = body.slice(0, 50);
  const measured = texts
    .map((text, at) => ({ text, cells: sample.map((row) => (row[at] ?? '').trim()) }))
    .filter(({ cells }) => cells.length >= 2 && mostly(cells, isMeasure));
  return measured.length > 0 && measured.every(({ text }) => !isMeasure(text.trim()));
}

function isMeasure(cell: string): boolean {
  return isNumberCell(cell) || isDateCell(cell);
}
