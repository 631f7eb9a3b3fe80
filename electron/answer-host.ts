import { hostChannels } from '#shared/host/bridge.ts';
import {
  emptyRequestSchema,
  openRequestSchema,
  printRequestSchema,
  saveRequestSchema,
} from '#shared/host/contract.ts';
import { menuRequestSchema } from '#shared/host/menu.ts';
import { takeFile } from '#electron/file-inbox.ts';
import { answerCopies } from '#electron/copies/answer-copies.ts';
import { openFile, saveFile } from '#electron/files.ts';
import { handle } from '#electron/ipc.ts';
import { showMenu } from '#electron/menu.ts';
import { printPdf } from '#electron/print-pdf.ts';

/** Opens the contract's doors, and no other. */
export function answerHost(): void {
  handle(hostChannels.openFile, openRequestSchema, openFile);
  handle(hostChannels.saveFile, saveRequestSchema, saveFile);
  handle(hostChannels.printPdf, printRequestSchema, printPdf);
  handle(hostChannels.showMenu, menuRequestSchema, showMenu);
  handle(hostChannels.takeFile, emptyRequestSchema, takeFile);
  answerCopies();
}
