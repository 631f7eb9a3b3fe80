import type { Result } from '#shared/base/result.ts';
import type { OpenedFile, OpenRequest, PrintRequest, SaveRequest } from '#shared/host/contract.ts';
import type {
  AppendRequest,
  AsideRequest,
  Copy,
  CopyRequest,
  JournalRead,
  JournalRequest,
  KeepRequest,
  Kept,
  KeptWhere,
  ProjectRequest,
  ShowFolderRequest,
} from '#shared/host/copies.ts';
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
  keptProjects(request: object): Promise<HostReply<readonly Kept[]>>;
  appendJournal(request: AppendRequest): Promise<HostReply<void>>;
  keepCopy(request: KeepRequest): Promise<HostReply<KeptWhere>>;
  listCopies(request: ProjectRequest): Promise<HostReply<readonly Copy[]>>;
  readCopy(request: CopyRequest): Promise<HostReply<Uint8Array | undefined>>;
  readJournal(request: JournalRequest): Promise<HostReply<JournalRead>>;
  forgetCopies(request: ProjectRequest): Promise<HostReply<void>>;
  setDatabaseAside(request: AsideRequest): Promise<HostReply<void>>;
  chosenFolder(request: object): Promise<HostReply<string | undefined>>;
  chooseFolder(request: object): Promise<HostReply<string | undefined>>;
  leaveFolder(request: object): Promise<HostReply<void>>;
  showFolder(request: ShowFolderRequest): Promise<HostReply<void>>;
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
  keptProjects: 'host:kept-projects',
  appendJournal: 'host:append-journal',
  keepCopy: 'host:keep-copy',
  listCopies: 'host:list-copies',
  readCopy: 'host:read-copy',
  readJournal: 'host:read-journal',
  forgetCopies: 'host:forget-copies',
  setDatabaseAside: 'host:set-database-aside',
  chosenFolder: 'host:chosen-folder',
  chooseFolder: 'host:choose-folder',
  leaveFolder: 'host:leave-folder',
  showFolder: 'host:show-folder',
} as const satisfies Record<keyof HostQuestions, string>;

export const hostNews = {
  onCommand: 'host:command',
  onFile: 'host:file',
} as const satisfies Record<keyof HostNews, string>;
