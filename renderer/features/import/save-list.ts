import { writeCsv } from '#shared/report/csv.ts';
import { textColumn } from '#shared/report/sheet.ts';
import { saveBytes } from '#renderer/app/save-bytes.ts';
import type { Session } from '#renderer/app/session.ts';

/** Saves a table of texts, headings first, as CSV that a spreadsheet opens as it is. */
export async function saveList(
  session: Session,
  name: string,
  table: readonly (readonly string[])[],
): Promise<void> {
  await saveBytes(session, { purpose: 'list', name: `${name}.csv`, bytes: listCsv(name, table) });
}

export function listCsv(name: string, table: readonly (readonly string[])[]): Uint8Array {
  const [headings = [], ...rows] = table;
  const columns = headings.map((heading) => textColumn(heading, 20));
  return writeCsv({ name, columns, rows, frozenRows: 1 }, { delimiter: ';', bom: true });
}
