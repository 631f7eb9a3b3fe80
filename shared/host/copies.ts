import { z } from 'zod';
import { isPlainFileName } from '#shared/host/file-name.ts';

/** The most UTF-16 units that the acts of one request have together; larger ones need a whole copy. */
export const maxJournalUnits = 64 * 1024 * 1024;
/** The most bytes of one copy of a project. */
export const maxCopyBytes = 512 * 1024 * 1024;

const projectId = z.string().regex(/^[\w-]{1,64}$/);
const revision = z.int().min(0);
const counts = z.strictObject({ answers: z.int().min(0), codings: z.int().min(0) }).readonly();

const entrySchema = z.strictObject({
  revision,
  counts,
  text: z
    .string()
    .min(1)
    .max(maxJournalUnits)
    .regex(/^[^\r\n]*$/, 'more than one line'),
});

const OCCASIONS = ['regular', 'restore'] as const;

export const appendRequestSchema = z.strictObject({
  projectId,
  entries: z.array(entrySchema).min(1).max(10_000).readonly(),
});

export const keepRequestSchema = z.strictObject({
  projectId,
  /** The project's name, as a file's. */
  name: z.string().refine(isPlainFileName, 'not a plain file name'),
  revision,
  counts,
  occasion: z.enum(OCCASIONS),
  bytes: z.custom<Uint8Array>(isCopyContent, 'no bytes, or too many'),
});

export const projectRequestSchema = z.strictObject({ projectId });
export const copyRequestSchema = z.strictObject({
  projectId,
  copyId: z.string().regex(/^[\w-]{1,100}$/),
});
export const journalRequestSchema = z.strictObject({ projectId, after: revision });
export const asideRequestSchema = z.strictObject({
  /** The database does not open at all: its files are moved away at the next start. */
  clearAtStart: z.boolean(),
});

export const showFolderRequestSchema = z.strictObject({
  /** The app's own folder of copies, or the one that the person chose. */
  which: z.enum(['own', 'chosen']),
});

function isCopyContent(value: unknown): boolean {
  return value instanceof Uint8Array && value.byteLength <= maxCopyBytes;
}

export type Counts = z.infer<typeof counts>;
export type Occasion = (typeof OCCASIONS)[number];
/** One act: how often the project had changed with it, what it then held, and the act as one line. */
export type JournalEntry = Readonly<z.infer<typeof entrySchema>>;
export type AppendRequest = Readonly<z.infer<typeof appendRequestSchema>>;
export type KeepRequest = Readonly<z.infer<typeof keepRequestSchema>>;
export type ProjectRequest = Readonly<z.infer<typeof projectRequestSchema>>;
export type CopyRequest = Readonly<z.infer<typeof copyRequestSchema>>;
export type JournalRequest = Readonly<z.infer<typeof journalRequestSchema>>;
export type AsideRequest = Readonly<z.infer<typeof asideRequestSchema>>;
export type ShowFolderRequest = Readonly<z.infer<typeof showFolderRequestSchema>>;

/** The sentinel: what a project had come to when it was last written down outside the database. */
export interface Kept {
  readonly projectId: string;
  readonly revision: number;
  readonly counts: Counts;
}

/** One whole copy of a project. */
export interface Copy {
  readonly id: string;
  readonly keptMs: number;
  readonly revision: number;
  readonly counts: Counts;
  /** Why it was made: every few minutes of work, or before another copy was restored. */
  readonly occasion: Occasion;
}

/** `kept-here`: the folder that the person chose for copies did not take it. */
export type KeptWhere = 'kept' | 'kept-here';

/** The acts after a revision, each the next of the one before, as far as the journal is whole. */
export interface JournalRead {
  readonly entries: readonly JournalEntry[];
  /** The revision of the last act that was written down, also where those before it are missing. */
  readonly last: number;
}

/**
 * The second copy of every act, outside the database: a journal, whole copies now and then, and how
 * far each project had come. What a disk can cause rejects with a `HostError`.
 */
export interface HostCopies {
  /** Where copies are kept: files of the disk, the browser's private files, or nowhere. */
  where(): Promise<'disk' | 'browser' | 'nowhere'>;
  kept(): Promise<readonly Kept[]>;
  /** Adds acts to the journal; resolves once they would outlive a power cut. */
  append(request: AppendRequest): Promise<void>;
  /** Keeps a whole copy, reads it back and drops those that are no longer needed. */
  keep(request: KeepRequest): Promise<KeptWhere>;
  /** Newest first. */
  list(request: ProjectRequest): Promise<readonly Copy[]>;
  /** The bytes of a copy that is as it was kept; rejects with `unreadable` where it is not. */
  read(request: CopyRequest): Promise<Uint8Array>;
  journal(request: JournalRequest): Promise<JournalRead>;
  /** Removes everything kept of a project. */
  forget(request: ProjectRequest): Promise<void>;
  /** Copies the files of a damaged database aside, before anything opens it again. */
  setDatabaseAside(request: AsideRequest): Promise<'set-aside' | 'unsupported'>;
}

/**
 * The folder that a person chose, on another disk or a share: each whole copy goes there as a project
 * file, too. Its place is never told, only its own name.
 */
export interface CopyFolder {
  /** The folder's name; undefined while none is chosen. */
  chosen(): Promise<string | undefined>;
  /** Lets the person choose one; undefined when they cancel. Rejects where it cannot be written. */
  choose(): Promise<string | undefined>;
  /** Writes there no more; what lies there stays. */
  leave(): Promise<void>;
  /** Shows a folder in the system's own file manager. */
  show(request: ShowFolderRequest): Promise<void>;
}
