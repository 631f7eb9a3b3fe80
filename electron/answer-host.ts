import { ok } from '#shared/base/result.ts';
import { hostChannels } from '#shared/host/bridge.ts';
import {
  journalRequestSchema,
  openRequestSchema,
  saveRequestSchema,
} from '#shared/host/contract.ts';
import { openFile, saveFile } from '#electron/files.ts';
import { handle } from '#electron/ipc.ts';

/** Opens the contract's doors, and no other. */
export function answerHost(): void {
  handle(hostChannels.openFile, openRequestSchema, openFile);
  handle(hostChannels.saveFile, saveRequestSchema, saveFile);
  // A journal that nothing reads back or clears would only be a second copy of confidential answers.
  handle(hostChannels.appendJournal, journalRequestSchema, () => ok('unsupported' as const));
}
