import { assertNever } from '#shared/base/assert-never.ts';
import { fail, type Result } from '#shared/base/result.ts';
import { toTable } from '#shared/tables/check-rows.ts';
import { decodeText } from '#shared/tables/decode-text.ts';
import { guessDelimiter } from '#shared/tables/delimiter.ts';
import { fileKind } from '#shared/tables/file-kind.ts';
import { LIMITS, megabytes } from '#shared/tables/limits.ts';
import { evenLineEnds, type EvenText } from '#shared/tables/line-ends.ts';
import { parseText, parseUnquoted } from '#shared/tables/parse-text.ts';
import type {
  Decode,
  PasteOptions,
  ReadOptions,
  SurveyTable,
  TableFile,
  TableProblem,
} from '#shared/tables/table.ts';
import { readWorkbook } from '#shared/tables/xlsx/read-workbook.ts';

/**
 * A survey export as a table: CSV, TSV or XLSX, by what is in it and not by its name. Rejects
 * nothing by exception; every problem names the file and what to do.
 */
export async function readTable(
  file: TableFile,
  options: ReadOptions,
  decode: Decode,
): Promise<Result<SurveyTable, TableProblem>> {
  const values = { file: file.name };
  if (file.bytes.length === 0) return fail({ key: 'tables.empty', values });
  if (file.bytes.length > LIMITS.fileBytes) return fail(tooLarge(file));
  const kind = fileKind(file.bytes);
  switch (kind) {
    case 'zip':
      return readWorkbook(file, options.sheet);
    case 'text':
      return readText(file, options, decode);
    case 'oldExcel':
    case 'encrypted':
    case 'webPage':
    case 'binary':
      return fail({ key: `tables.${kind}`, values });
    default:
      return assertNever(kind);
  }
}

/** Cells copied from a spreadsheet: tabs between cells, quotes only around cells with line breaks. */
export function readPasted(
  text: string,
  name: string,
  options: PasteOptions = {},
): Result<SurveyTable, TableProblem> {
  if (text.length > LIMITS.fileBytes) {
    const values = { file: name, size: megabytes(text.length), most: megabytes(LIMITS.fileBytes) };
    return fail({ key: 'tables.tooLarge', values });
  }
  const { even, separator } = withoutSeparatorLine(evenLineEnds(text));
  const found = separator ?? (even.text.includes('\t') ? '\t' : guessDelimiter(even));
  const delimiter = options.delimiter ?? found;
  const firstLine = separator ? 2 : 1;
  const parsed = parseText(even, delimiter, name, firstLine);
  // What was pasted cannot be mended in its file, so a stray quote is taken as it stands.
  const raw = parsed.ok ? parsed.value : parseUnquoted(even.text, delimiter, firstLine);
  return toTable(raw, name, { kind: 'text', encoding: 'utf-8', delimiter });
}

function readText(
  file: TableFile,
  options: ReadOptions,
  decode: Decode,
): Result<SurveyTable, TableProblem> {
  const decoded = decodeText(file, options.encoding, decode);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const { even, separator } = withoutSeparatorLine(evenLineEnds(decoded.value.text));
  const delimiter = options.delimiter ?? separator ?? guessDelimiter(even);
  const parsed = parseText(even, delimiter, file.name, separator ? 2 : 1);
  if (!parsed.ok) return parsed;
  return toTable(parsed.value, file.name, { kind: 'text', encoding, delimiter });
}

/** Excel's own first line `sep=;` tells the delimiter and belongs to no row. */
function withoutSeparatorLine(even: EvenText): { even: EvenText; separator?: string } {
  const found = /^"?sep=(?<separator>[^\n"])"?[^\S\n]*\n/i.exec(even.text);
  const separator = found?.groups?.['separator'];
  if (!found || !separator) return { even };
  return { even: { ...even, text: even.text.slice(found[0].length) }, separator };
}

function tooLarge(file: TableFile): TableProblem {
  const size = megabytes(file.bytes.length);
  return {
    key: 'tables.tooLarge',
    values: { file: file.name, size, most: megabytes(LIMITS.fileBytes) },
  };
}
