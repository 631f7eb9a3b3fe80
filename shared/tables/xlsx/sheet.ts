import { LIMITS } from '#shared/tables/limits.ts';
import type { RawRows } from '#shared/tables/table.ts';
import { numberText } from '#shared/tables/xlsx/cell-text.ts';
import { unescapeText } from '#shared/tables/xlsx/shared-strings.ts';
import type { NumberLook } from '#shared/tables/xlsx/styles.ts';
import type { Part } from '#shared/tables/xlsx/unpack.ts';
import { walkXml } from '#shared/tables/xlsx/xml.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

/** The sheet holds more than the limits allow; thrown as soon as it is seen. */
export class SheetTooBig extends Error {
  readonly key: 'tables.tooManyColumns' | 'tables.tooManyRows';
  readonly seen: number;
  constructor(key: SheetTooBig['key'], seen: number) {
    super(key);
    this.key = key;
    this.seen = seen;
  }
}

/** The sheet's cells as text, row by row; rows without any text are left out, their numbers kept. */
export function readSheet(part: Part, context: CellContext): RawRows {
  const reader = new SheetReader(context);
  walkXml(part, reader);
  return { rows: reader.rows, lines: reader.lines, notes: [] };
}

class SheetReader {
  readonly rows: string[][] = [];
  readonly lines: number[] = [];
  #row: string[] = [];
  #line = 0;
  #column = -1;
  #type = '';
  #style = 0;
  #collecting = false;
  #inAid = false;
  #text: string[] = [];
  readonly #context: CellContext;

  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes['r']);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'rPh') this.#inAid = true;
    else if (name === 'v' || name === 't') this.#collecting = !this.#inAid;
  }

  text(text: string): void {
    if (this.#collecting) this.#text.push(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#collecting = false;
    else if (name === 'rPh') this.#inAid = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(reference: string | undefined): void {
    this.#line = reference ? Number(reference) : this.#line + 1;
    this.#column = -1;
    this.#row = [];
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    this.#column = reference ? columnOf(reference) : this.#column + 1;
    this.#type = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? 0);
    this.#text = [];
  }

  #closeCell(): void {
    const text = this.#cellText(this.#text.join(''));
    if (text === '') return;
    if (this.#column >= LIMITS.columns)
      throw new SheetTooBig('tables.tooManyColumns', this.#column + 1);
    while (this.#row.length < this.#column) this.#row.push('');
    this.#row[this.#column] = text;
  }

  #cellText(stored: string): string {
    const { strings, looks, from1904 } = this.#context;
    switch (this.#type) {
      case 's':
        return strings[Number(stored)] ?? '';
      case 'b':
        return stored === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return stored === '' ? '' : numberText(stored, looks[this.#style] ?? 'plain', from1904);
      case 'd':
        return stored.replace('T', ' ');
      default:
        // `str` (a formula's text), `inlineStr` and `e` (an error such as #N/A) stand as written.
        return unescapeText(stored);
    }
  }

  #closeRow(): void {
    if (this.#row.every((cell) => cell.trim() === '')) return;
    if (this.rows.length >= LIMITS.rows) throw new SheetTooBig('tables.tooManyRows', this.#line);
    this.rows.push(this.#row);
    this.lines.push(this.#line);
  }
}

/** "AB12" → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.toUpperCase().charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}
