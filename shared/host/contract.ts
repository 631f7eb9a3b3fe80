import { z } from 'zod';
import type { CopyFolder, HostCopies } from '#shared/host/copies.ts';
import { isPlainFileName } from '#shared/host/file-name.ts';
import type { MenuCommand, MenuRequest } from '#shared/host/menu.ts';

/** The most bytes that one file may have, read or written. */
export const maxFileBytes = 512 * 1024 * 1024;

function isFileContent(value: unknown): boolean {
  return value instanceof Uint8Array && value.byteLength <= maxFileBytes;
}

const plainName = z.string().refine(isPlainFileName, 'not a plain file name');

/** Of a question that has no more to say. */
export const emptyRequestSchema = z.strictObject({});

export const openRequestSchema = z.strictObject({
  purpose: z.enum(['survey', 'codebook', 'project']),
});

export const saveRequestSchema = z.strictObject({
  purpose: z.enum(['report', 'table', 'codebook', 'project', 'list']),
  name: plainName,
  bytes: z.custom<Uint8Array>(isFileContent, 'no bytes, or too many'),
});

export const printRequestSchema = z.strictObject({
  name: plainName.refine((name) => name.endsWith('.pdf'), 'not a .pdf'),
});

export type OpenRequest = Readonly<z.infer<typeof openRequestSchema>>;
export type SaveRequest = Readonly<z.infer<typeof saveRequestSchema>>;
export type PrintRequest = Readonly<z.infer<typeof printRequestSchema>>;
export type OpenPurpose = OpenRequest['purpose'];

export interface OpenedFile {
  /** The file's own name, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What the app asks of the machine it runs on: of Electron's main process, or of the browser.
 * What a person or a disk can cause rejects with a `HostError`; a request that breaks its schema
 * is a bug and rejects with another error.
 */
export interface Host {
  readonly kind: 'electron' | 'browser';
  /** Lets the person pick a file; undefined when they cancel. */
  openFile(request: OpenRequest): Promise<OpenedFile | undefined>;
  /** Lets the person choose where the file goes. A plain browser download counts as saved. */
  saveFile(request: SaveRequest): Promise<'saved' | 'cancelled'>;
  /** Prints the window as a PDF. `handed-over`: the browser's print dialog has it from here. */
  printPdf(request: PrintRequest): Promise<'saved' | 'cancelled' | 'handed-over'>;
  /** Shows the native menu; a browser has none. */
  showMenu(request: MenuRequest): Promise<void>;
  /** The project file that the system last asked Sitaatti to open, once; undefined when none waits. */
  takeFile(): Promise<OpenedFile | undefined>;
  /** Calls for each command chosen in the native menu. Returns how to stop. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
  /** Calls when a file begins to wait for `takeFile`. Returns how to stop. */
  onFile(listener: () => void): () => void;
  /** The second copy of every project, outside the database. */
  readonly copies: HostCopies;
  /** Undefined in a browser, whose pages may not write to a folder by themselves. */
  readonly copyFolder?: CopyFolder;
}
