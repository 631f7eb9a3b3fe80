import { sheetNames } from '#shared/report/sheet-names.ts';
import type { ReportSheet } from '#shared/report/sheet.ts';
import { SharedTexts } from '#shared/report/xlsx-cells.ts';
import { frameParts, sheetPath } from '#shared/report/xlsx-parts.ts';
import { sheetXml } from '#shared/report/xlsx-sheet.ts';
import { STYLES_XML } from '#shared/report/xlsx-styles.ts';
import { ZipWriter } from '#shared/report/zip-writer.ts';

/**
 * The sheets as an XLSX workbook. Texts are text cells, never formulas; titles stay in sight and can
 * be filtered by. Names are made such as Excel takes, texts are cut at its limit.
 */
export async function writeXlsx(sheets: readonly ReportSheet[]): Promise<Uint8Array> {
  const zip = new ZipWriter();
  const texts = new SharedTexts();
  const frame = frameParts(sheetNames(sheets.map((each) => each.name)));
  for (const [path, xml] of frame) zip.add(path, [xml]);
  zip.add('xl/styles.xml', [STYLES_XML]);
  sheets.forEach((sheet, at) => zip.add(sheetPath(at), sheetXml(sheet, texts)));
  zip.add('xl/sharedStrings.xml', texts.xml());
  return zip.finish();
}
