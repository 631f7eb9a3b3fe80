import {
  openRequestSchema,
  printRequestSchema,
  saveRequestSchema,
  type Host,
} from '#shared/host/contract.ts';
import { browserCopies } from '#renderer/host/copies/browser-copies.ts';
import { startCopiesWorker } from '#renderer/host/copies/start-copies-worker.ts';
import { pickFile, readFile } from '#renderer/host/pick-file.ts';
import { saveByBrowser } from '#renderer/host/save-by-browser.ts';

/** The browser as the app's host: file inputs, save pickers, downloads and private files. */
export function browserHost(): Host {
  return {
    kind: 'browser',
    async openFile(request) {
      const file = await pickFile(openRequestSchema.parse(request).purpose);
      return file && readFile(file);
    },
    async saveFile(request) {
      return saveByBrowser(saveRequestSchema.parse(request));
    },
    async printPdf(request) {
      printRequestSchema.parse(request);
      window.print();
      return 'handed-over';
    },
    // A page has no menu of its own, and no file is opened with it.
    showMenu: async () => undefined,
    takeFile: async () => undefined,
    onCommand: () => nothingToStop,
    onFile: () => nothingToStop,
    copies: browserCopies(startCopiesWorker),
  };
}

function nothingToStop(): void {}
