import { fail, type Result } from '#shared/base/result.ts';
import { toTable } from '#shared/tables/check-rows.ts';
import { LIMITS, megabytes } from '#shared/tables/limits.ts';
import type { SurveyTable, TableFile, TableProblem } from '#shared/tables/table.ts';
import { readSharedStrings } from '#shared/tables/xlsx/shared-strings.ts';
import { readSheet, SheetTooBig } from '#shared/tables/xlsx/sheet.ts';
import { readStyles } from '#shared/tables/xlsx/styles.ts';
import { unpack, type Parts } from '#shared/tables/xlsx/unpack.ts';
import {
  isWorkbookPart,
  readWorkbookParts,
  type SheetEntry,
  type Workbook,
} from '#shared/tables/xlsx/workbook.ts';
import { BrokenXml } from '#shared/tables/xlsx/xml.ts';

/** An XLSX sheet as a table: the one asked for, else the first visible one that holds rows. */
export function readWorkbook(
  file: TableFile,
  sheetName: string | undefined,
): Result<SurveyTable, TableProblem> {
  const names = new Set<string>();
  const unpacked = unpack(file.bytes, (name) => {
    names.add(name);
    return isWorkbookPart(name);
  });
  if (!unpacked.ok) return fail(unpackProblem(file, unpacked.problem));
  const other = otherKind(names);
  if (other) return fail({ key: other, values: { file: file.name } });
  try {
    return readParts(file, unpacked.value, sheetName);
  } catch (error) {
    return fail(sheetProblem(error, file.name));
  }
}

function readParts(
  file: TableFile,
  parts: Parts,
  sheetName: string | undefined,
): Result<SurveyTable, TableProblem> {
  const workbook = readWorkbookParts(parts);
  const sheets = workbook.sheets.map(({ name }) => name);
  const wanted = sheetOrder(workbook.sheets, sheetName);
  if (wanted.length === 0) {
    const values = { file: file.name, sheet: sheetName ?? '', sheets: sheets.join(', ') };
    return fail({ key: sheetName ? 'tables.noSuchSheet' : 'tables.brokenXlsx', values });
  }
  return firstWithRows(file, workbook, wanted, sheets);
}

function sheetOrder(sheets: readonly SheetEntry[], name: string | undefined): SheetEntry[] {
  if (name !== undefined) return sheets.filter((sheet) => sheet.name === name);
  return [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
}

function firstWithRows(
  file: TableFile,
  workbook: Workbook,
  wanted: readonly SheetEntry[],
  sheets: readonly string[],
): Result<SurveyTable, TableProblem> {
  const context = {
    strings: readSharedStrings(workbook.sharedStrings),
    looks: readStyles(workbook.styles),
    from1904: workbook.from1904,
  };
  const read = ({ name, part }: SheetEntry) =>
    toTable(readSheet(part, context), file.name, { kind: 'xlsx', sheet: name, sheets });
  const [first, ...rest] = wanted.map((sheet) => () => read(sheet));
  const table = first?.() ?? fail({ key: 'tables.empty' as const, values: { file: file.name } });
  if (table.ok) return table;
  for (const next of rest) {
    const other = next();
    if (other.ok) return other;
  }
  return table;
}

function unpackProblem(file: TableFile, problem: 'zipBomb' | 'brokenXlsx'): TableProblem {
  const most = megabytes(LIMITS.unpackedBytes);
  return { key: `tables.${problem}`, values: { file: file.name, most } };
}

function sheetProblem(error: unknown, file: string): TableProblem {
  if (error instanceof BrokenXml) return { key: 'tables.brokenXlsx', values: { file } };
  if (!(error instanceof SheetTooBig)) throw error;
  return error.key === 'tables.tooManyColumns'
    ? { key: error.key, values: { file, columns: error.seen, most: LIMITS.columns } }
    : { key: error.key, values: { file, rows: error.seen, most: LIMITS.rows } };
}

/** Zip archives that are something else than an XLSX. */
function otherKind(
  names: ReadonlySet<string>,
): 'tables.openDocument' | 'tables.binaryExcel' | 'tables.notExcel' | undefined {
  if (names.has('xl/workbook.bin')) return 'tables.binaryExcel';
  if (names.has('content.xml') || names.has('mimetype')) return 'tables.openDocument';
  const isOffice = names.has('[Content_Types].xml') || names.has('xl/workbook.xml');
  const isOther = ['word/document.xml', 'ppt/presentation.xml'].some((name) => names.has(name));
  return names.size > 0 && (!isOffice || isOther) ? 'tables.notExcel' : undefined;
}
