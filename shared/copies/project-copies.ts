import { joinBytes } from '#shared/base/utf8.ts';
import {
  copyContent,
  copyFileBytes,
  copyFileName,
  copyId,
  copyOfFile,
} from '#shared/copies/copy-file.ts';
import type { CopyFiles } from '#shared/copies/copy-files.ts';
import { journalLine, readJournalLines } from '#shared/copies/journal-lines.ts';
import { segmentName, segmentsIn, segmentsWithin } from '#shared/copies/journal-segments.ts';
import { copiesToKeep, newerFirst } from '#shared/copies/rotation.ts';
import type { Copy, JournalEntry, JournalRead, Kept, KeepRequest } from '#shared/host/copies.ts';

/** The copies of one project over its files. Its methods must not run at the same time. */
export class ProjectCopies {
  readonly #files: CopyFiles;
  readonly #clock: () => number;
  /** The journal file of this run; undefined until its first act, and after each copy. */
  #segment: string | undefined;

  constructor(files: CopyFiles, clock: () => number) {
    this.#files = files;
    this.#clock = clock;
  }

  async append(entries: readonly JournalEntry[]): Promise<void> {
    const [first] = entries;
    if (!first) return;
    const segment = this.#segment ?? (await this.#newSegment(first.revision));
    // Whatever a failed write left behind stays at the end of its own file.
    this.#segment = undefined;
    await this.#files.append(segment, joinBytes(entries.map(journalLine)));
    this.#segment = segment;
  }

  async #newSegment(from: number): Promise<string> {
    const segments = segmentsIn(await this.#files.names());
    return segmentName(from, Math.max(0, ...segments.map(({ part }) => part)) + 1);
  }

  /** Throws, and leaves the older copies, where what was written does not read back as it was. */
  async keep(request: Omit<KeepRequest, 'projectId' | 'name'>): Promise<void> {
    const { revision, counts, occasion, bytes } = request;
    const id = copyId({ keptMs: this.#clock(), revision, counts, occasion });
    const name = copyFileName(id);
    await this.#files.create(name, copyFileBytes(id, bytes));
    if (!copyContent(id, await this.#files.read(name))) {
      await this.#files.remove(name);
      throw new Error('The copy does not read back as it was written.');
    }
    this.#segment = undefined;
    await this.#dropOld();
  }

  /** What is no longer needed goes; what cannot be removed stays until the next time. */
  async #dropOld(): Promise<void> {
    const copies = await this.list();
    const stay = copiesToKeep(copies);
    const old = copies.filter(({ id }) => !stay.has(id)).map(({ id }) => copyFileName(id));
    // The journal reaches back to the second newest copy, for the day when the newest is damaged.
    const reach = copies[1]?.revision ?? -1;
    const covered = segmentsWithin(segmentsIn(await this.#files.names()), reach);
    for (const name of [...old, ...covered.map((segment) => segment.name)])
      await this.#files.remove(name);
  }

  /** Newest first. */
  async list(): Promise<readonly Copy[]> {
    const names = await this.#files.names();
    return names.flatMap((name) => copyOfFile(name) ?? []).toSorted(newerFirst);
  }

  /** The content of a copy; undefined where it is damaged or gone. */
  async read(id: string): Promise<Uint8Array | undefined> {
    const names = await this.#files.names();
    const name = copyFileName(id);
    return names.includes(name) ? copyContent(id, await this.#files.read(name)) : undefined;
  }

  /** The acts after a revision, as far as each follows the one before. */
  async journal(after: number): Promise<JournalRead> {
    const all = new Map<number, JournalEntry>();
    let last = after;
    for await (const entry of this.#allEntries()) {
      if (entry.revision > after) all.set(entry.revision, entry);
      last = Math.max(last, entry.revision);
    }
    const entries: JournalEntry[] = [];
    for (let next = all.get(after + 1); next; next = all.get(next.revision + 1)) entries.push(next);
    return { entries, last };
  }

  /** How far the project had come when anything of it was last kept; undefined before that. */
  async kept(): Promise<Omit<Kept, 'projectId'> | undefined> {
    const [newest] = await this.list();
    let latest: Omit<Kept, 'projectId'> | undefined = newest;
    for await (const entry of this.#allEntries())
      if (!latest || entry.revision > latest.revision) latest = entry;
    return latest && { revision: latest.revision, counts: latest.counts };
  }

  /** Every act that the journal holds whole, in the order in which they were written. */
  async *#allEntries(): AsyncGenerator<JournalEntry> {
    for (const { name } of segmentsIn(await this.#files.names()))
      yield* readJournalLines(await this.#files.read(name)).entries;
  }
}
