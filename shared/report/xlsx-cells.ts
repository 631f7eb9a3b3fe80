import { looksLikeFormula } from '#shared/report/defuse.ts';
import { fitText } from '#shared/report/fit-sheet.ts';
import { rowHeight } from '#shared/report/row-height.ts';
import type { Cell, SheetColumn } from '#shared/report/sheet.ts';
import { escapeXml } from '#shared/report/xlsx-escape.ts';
import { STYLES } from '#shared/report/xlsx-styles.ts';

/** Every text of a workbook once, in the order of first use; a cell holds only its place. */
export class SharedTexts {
  readonly #places = new Map<string, number>();
  #uses = 0;

  placeOf(text: string): number {
    this.#uses += 1;
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  *xml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#places.size}">`;
    for (const text of this.#places.keys()) {
      yield `<si><t xml:space="preserve">${escapeXml(fitText(text))}</t></si>`;
    }
    yield '</sst>';
  }
}

/**
 * A row as XML. A text is a cell of kind *shared string* and so never a formula; one that looks like
 * a formula is also marked as quoted, so that editing the cell in Excel does not make it one.
 */
export function rowXml(
  cells: readonly Cell[],
  number: number,
  columns: readonly SheetColumn[],
  texts: SharedTexts,
): string {
  let xml = rowOpening(number, rowHeight(cells, columns));
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (cell !== null && cell !== '' && column) {
      xml += cellXml(cell, `${columnLetters(at)}${number}`, column, texts);
    }
  });
  return `${xml}</row>`;
}

/** The row of titles: those of figures stand to the right, as the figures do. */
export function titleRowXml(
  number: number,
  columns: readonly SheetColumn[],
  texts: SharedTexts,
): string {
  const titles = columns.map((each) => each.title);
  const cells = columns.map(({ title, kind }, at) => {
    const style = kind === 'text' ? STYLES.title : STYLES.numberTitle;
    return textXml(`${columnLetters(at)}${number}`, style, texts.placeOf(title));
  });
  return `${rowOpening(number, rowHeight(titles, columns))}${cells.join('')}</row>`;
}

/** One line of text across the columns. */
export function noteRowXml(number: number, text: string, texts: SharedTexts): string {
  return `${rowOpening(number)}${textXml(`A${number}`, STYLES.note, texts.placeOf(text))}</row>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  const letter = String.fromCodePoint(65 + (at % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

function rowOpening(number: number, height?: number): string {
  return height ? `<row r="${number}" ht="${height}" customHeight="1">` : `<row r="${number}">`;
}

function cellXml(
  cell: string | number,
  ref: string,
  column: SheetColumn,
  texts: SharedTexts,
): string {
  if (typeof cell === 'string') return textXml(ref, textStyle(cell, column), texts.placeOf(cell));
  return Number.isFinite(cell) ? `<c r="${ref}" s="${numberStyle(column)}"><v>${cell}</v></c>` : '';
}

function textXml(ref: string, style: number, place: number): string {
  return `<c r="${ref}" s="${style}" t="s"><v>${place}</v></c>`;
}

function textStyle(text: string, column: SheetColumn): number {
  if (looksLikeFormula(text)) return column.clipped ? STYLES.quotedClipped : STYLES.quoted;
  return column.clipped ? STYLES.clipped : STYLES.text;
}

function numberStyle(column: SheetColumn): number {
  return column.kind === 'text' ? STYLES.number : STYLES[column.kind];
}
