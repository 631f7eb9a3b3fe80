import type { Result } from '#shared/base/result.ts';
import type {
  JournalRequest,
  OpenedFile,
  OpenRequest,
  PrintRequest,
  SaveRequest,
} from '#shared/host/contract.ts';
import type { HostProblem } from '#shared/host/host-error.ts';
import type { MenuRequest } from '#shared/host/menu.ts';

/** Errors lose their fields on the way between processes, so that problems travel as values. */
export type HostReply<Value> = Result<Value, HostProblem>;

/** What the window asks of the main process: one message and one answer each. */
interface HostQuestions {
  openFile(request: OpenRequest): Promise<HostReply<OpenedFile | undefined>>;
  saveFile(request: SaveRequest): Promise<HostReply<'saved' | 'cancelled'>>;
  printPdf(request: PrintRequest): Promise<HostReply<'saved' | 'cancelled'>>;
  showMenu(request: MenuRequest): Promise<HostReply<undefined>>;
  takeFile(request: object): Promise<HostReply<OpenedFile | undefined>>;
  appendJournal(request: JournalRequest): Promise<HostReply<'written' | 'unsupported'>>;
}

/** What the main process tells the window unasked. Each returns how to stop listening. */
interface HostNews {
  onCommand(listener: (command: unknown) => void): () => void;
  onFile(listener: () => void): () => void;
}

/** What the preload puts at `window.host`. */
export interface HostBridge extends HostQuestions, HostNews {}

export const hostChannels = {
  openFile: 'host:open-file',
  saveFile: 'host:save-file',
  printPdf: 'host:print-pdf',
  showMenu: 'host:show-menu',
  takeFile: 'host:take-file',
  appendJournal: 'host:append-journal',
} as const satisfies Record<keyof HostQuestions, string>;

export const hostNews = {
  onCommand: 'host:command',
  onFile: 'host:file',
} as const satisfies Record<keyof HostNews, string>;
