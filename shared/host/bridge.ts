import type { Result } from '#shared/base/result.ts';
import type {
  JournalRequest,
  OpenedFile,
  OpenRequest,
  SaveRequest,
} from '#shared/host/contract.ts';
import type { HostProblem } from '#shared/host/host-error.ts';

/** Errors lose their fields on the way between processes, so that problems travel as values. */
export type HostReply<Value> = Result<Value, HostProblem>;

/** What the preload puts at `window.host`: the contract, one message to the main process each. */
export interface HostBridge {
  openFile(request: OpenRequest): Promise<HostReply<OpenedFile | undefined>>;
  saveFile(request: SaveRequest): Promise<HostReply<'saved' | 'cancelled'>>;
  appendJournal(request: JournalRequest): Promise<HostReply<'written' | 'unsupported'>>;
}

export const hostChannels = {
  openFile: 'host:open-file',
  saveFile: 'host:save-file',
  appendJournal: 'host:append-journal',
} as const satisfies Record<keyof HostBridge, string>;
