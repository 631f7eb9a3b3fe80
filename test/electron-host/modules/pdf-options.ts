import type { Protocol } from '#test/electron-host/browser/protocol.ts';
import { notImplemented, refuseOthers } from '#test/electron-host/strict.ts';

const known = [
  'pageSize',
  'landscape',
  'printBackground',
  'generateTaggedPDF',
  'displayHeaderFooter',
  'headerTemplate',
  'footerTemplate',
  'preferCSSPageSize',
];

/** In inches. */
const a4 = { paperWidth: 8.27, paperHeight: 11.7 };

/** Electron's options of `printToPDF` as Chromium takes them. */
export function paperOf({
  pageSize,
  ...others
}: Electron.PrintToPDFOptions): Protocol.Page.printToPDFParameters {
  refuseOthers(others, known, 'printToPDF');
  if (pageSize !== undefined && pageSize !== 'A4')
    notImplemented(`the page size ${JSON.stringify(pageSize)}`);
  return { ...others, ...(pageSize === 'A4' ? a4 : {}) };
}
