import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import { ok } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/bridge.ts';
import type { PrintRequest } from '#shared/host/contract.ts';
import { askWhere } from '#electron/files.ts';
import { saveWhole } from '#electron/save-whole.ts';

const pages: PrintToPDFOptions = {
  pageSize: 'A4',
  printBackground: true,
  generateTaggedPDF: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: `<div style="width: 100%; padding: 0 15mm; font: 8px sans-serif; text-align: right">
    <span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
};

/** Prints the window as its print styles show it. Fails as `saveWhole` does. */
export async function printPdf(
  { name }: PrintRequest,
  window: BrowserWindow,
): Promise<HostReply<'saved' | 'cancelled'>> {
  const file = await askWhere(name, window);
  if (file === undefined) return ok('cancelled');
  return saveWhole(file, await window.webContents.printToPDF(pages));
}
