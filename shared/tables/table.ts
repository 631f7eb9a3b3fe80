import type { MessageKey, MessageValues } from '#shared/i18n/translator.ts';

/** The sentences that this folder may ask for. */
export type TablesKey = Extract<MessageKey, `tables.${string}`>;

/** A sentence that is not yet in any language. */
export interface TableMessage {
  readonly key: TablesKey;
  readonly values: MessageValues;
}

/** Why a file could not be read, and what to do. */
export type TableProblem = TableMessage;

/** Something odd that was kept, with every line (or sheet row) where it is. */
export interface TableNote extends TableMessage {
  readonly lines: readonly number[];
}

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Bytes to text without a byte-order mark; undefined where the bytes are not valid in that encoding. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | undefined;

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person set by hand; everything else is detected. */
export interface ReadOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
}

/** The clipboard's text is decoded already and has no sheets. */
export type PasteOptions = Pick<ReadOptions, 'delimiter'>;

export type TableSource =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly delimiter: string }
  | { readonly kind: 'xlsx'; readonly sheet: string; readonly sheets: readonly string[] };

/** A table as it was in the file: nothing trimmed, nothing interpreted. */
export interface SurveyTable {
  readonly fileName: string;
  /** All of the same width; rows with nothing in them are left out. */
  readonly rows: readonly (readonly string[])[];
  /** Where each row starts: line of the text file or row of the sheet, from 1. */
  readonly lines: readonly number[];
  readonly width: number;
  readonly source: TableSource;
  readonly notes: readonly TableNote[];
}

/** Rows before they are padded, checked and put into a `SurveyTable`. */
export interface RawRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly notes: readonly TableNote[];
}

/** Only the first lines are named in a message; the list has them all. */
export function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, 10).join(', ');
  return lines.length > 10 ? `${shown} …` : shown;
}
