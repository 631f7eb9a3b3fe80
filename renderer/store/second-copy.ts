import { plainFileName } from '#shared/host/file-name.ts';
import { maxJournalUnits, type HostCopies, type JournalEntry } from '#shared/host/copies.ts';
import { journalText } from '#shared/exchange/journaled-act.ts';
import type { Change } from '#shared/domain/change.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { Retrying } from '#renderer/store/retrying.ts';
import { within } from '#renderer/store/time-limit.ts';

/** While there is new work, a whole copy is kept this often. */
export const COPY_EVERY_MS = 5 * 60_000;
const ACTS_AT_ONCE = 1000;
/** An act on more records than this, as an import, is sooner kept by a whole copy than by a line. */
const LARGE_ACT = 2000;
/** So many acts may stand in the journal alone when a project is opened. */
const LONGEST_JOURNAL = 200;
/** How long a disk may take over an act, and over a whole copy. */
const ANSWER_MS = 30_000;
const COPY_MS = 5 * 60_000;

/**
 * `failing`: what was done since is in the database alone; it is tried again. `alone`: the folder that
 * the person chose did not take the last copy.
 */
export type SecondCopyState = 'kept' | 'alone' | 'failing';

interface Parts {
  readonly project: OpenProject;
  readonly copies: HostCopies;
  /** The project as a file, as it stands when this is called. */
  readonly write: () => Promise<Uint8Array>;
}

interface Act {
  readonly revision: number;
  readonly counts: JournalEntry['counts'];
  readonly role: 'do' | 'undo' | 'redo';
  readonly change: Change;
}

/**
 * Follows the open project and keeps its second copy: each act in the journal, a whole copy every
 * few minutes. It stands in no one's way: an act is on screen and in the database without it, it
 * does not wait for a whole copy, and what could not be written is tried again.
 */
export class SecondCopy {
  readonly #project: OpenProject;
  readonly #copies: HostCopies;
  readonly #write: () => Promise<Uint8Array>;
  readonly #listeners = new Set<() => void>();
  readonly #stopFollowing: () => void;
  readonly #clock: ReturnType<typeof setInterval>;
  readonly #opened: number;
  readonly #acts = new Retrying(
    async () => await this.#writeActs(),
    () => this.#tell(),
  );
  readonly #whole = new Retrying(
    async () => await this.#copyWhereNeeded(),
    () => this.#tell(),
  );
  #waiting: Act[] = [];
  /** The revision of the newest whole copy; undefined until it is known. */
  #copied: number | undefined;
  #learning: Promise<void> | undefined;
  #needsCopy = false;
  #isAlone = false;
  #state: SecondCopyState = 'kept';

  constructor({ project, copies, write }: Parts) {
    this.#project = project;
    this.#copies = copies;
    this.#write = write;
    this.#opened = project.revision;
    this.#stopFollowing = project.subscribe((change, role) => this.#follow(change, role));
    this.#clock = setInterval(() => this.#copyIfNew(), COPY_EVERY_MS);
    project.saving.confirmBy(async () => await this.catchUp());
    this.#whole.begin();
  }

  get projectId(): OpenProject['id'] {
    return this.#project.id;
  }

  get state(): SecondCopyState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Resolves once nothing is being written. */
  async settled(): Promise<void> {
    await this.#acts.settled();
    await this.#whole.settled();
  }

  /** Hands over what waits now, however long a failure would have it wait; rejects where that fails. */
  async catchUp(): Promise<void> {
    this.#acts.begin();
    this.#whole.begin();
    await this.settled();
    if (this.#hasFailed) throw new Error('The second copy is not kept.');
  }

  /** Hands over what waits, and follows no more. */
  async stop(): Promise<void> {
    this.#stopFollowing();
    clearInterval(this.#clock);
    this.#acts.begin();
    await this.settled();
    this.#acts.stop();
    this.#whole.stop();
  }

  #follow(change: Change, role: Act['role']): void {
    const { revision } = this.#project;
    this.#waiting.push({ revision, counts: countsOf(this.#project), role, change });
    // The journal is written beside the database: the key that made the act does not wait for it.
    setTimeout(() => this.#acts.ask());
  }

  #copyIfNew(): void {
    if (this.#isAlone || this.#copied !== this.#project.revision) this.copyNow();
  }

  /** Keeps a whole copy at once, as for a folder that was just chosen. */
  copyNow(): void {
    this.#needsCopy = true;
    this.#whole.ask();
  }

  async #copyWhereNeeded(): Promise<void> {
    await this.#learnOnce();
    if (this.#needsCopy) await this.#keepCopy();
  }

  /** Before anything is written: afterwards it could not be told what was missing. */
  async #learnOnce(): Promise<void> {
    if (this.#copied !== undefined) return;
    this.#learning ??= this.#learn().finally(() => {
      this.#learning = undefined;
    });
    await this.#learning;
  }

  /** What was done without the journal at hand is in no copy yet: a whole one must hold it. */
  async #learn(): Promise<void> {
    const { id: projectId } = this.#project;
    const kept = await within(ANSWER_MS, this.#copies.kept());
    const [newest] = await within(ANSWER_MS, this.#copies.list({ projectId }));
    const reached = kept.find((each) => each.projectId === projectId)?.revision;
    const copied = newest?.revision ?? 0;
    this.#needsCopy = reached !== this.#opened || this.#opened - copied > LONGEST_JOURNAL;
    this.#copied = copied;
  }

  async #writeActs(): Promise<void> {
    await this.#learnOnce();
    while (this.#waiting.length > 0) await this.#writeSome(this.#waiting.slice(0, ACTS_AT_ONCE));
  }

  async #writeSome(acts: readonly Act[]): Promise<void> {
    const isLarge = acts.some(({ change }) => change.items.length > LARGE_ACT);
    if (isLarge) await this.#afterDatabase();
    if (isLarge && (await this.#triesCopy())) return;
    const entries = acts.map(({ revision, counts, role, change }) => ({
      revision,
      counts,
      text: journalText({ role, change }),
    }));
    const units = entries.reduce((sum, { text }) => sum + text.length, 0);
    if (units > maxJournalUnits) return await this.#keepCopy();
    const { id: projectId } = this.#project;
    await within(ANSWER_MS, this.#copies.append({ projectId, entries }));
    this.#done(entries.at(-1)?.revision ?? 0);
  }

  /** The database comes first: a whole copy would only slow it. One that fails is not waited for. */
  async #afterDatabase(): Promise<void> {
    await this.#project.saving.written();
  }

  async #triesCopy(): Promise<boolean> {
    try {
      await this.#keepCopy();
      return true;
    } catch {
      return false;
    }
  }

  /** A whole copy holds the acts that wait, too. */
  async #keepCopy(): Promise<void> {
    const { id: projectId, revision } = this.#project;
    const counts = countsOf(this.#project);
    const bytes = await this.#write();
    const name = fileNameOf(this.#project);
    const request = { projectId, name, revision, counts, occasion: 'regular', bytes } as const;
    this.#isAlone = (await within(COPY_MS, this.#copies.keep(request))) === 'kept-here';
    this.#needsCopy = false;
    this.#copied = revision;
    this.#done(revision);
  }

  #done(revision: number): void {
    this.#waiting = this.#waiting.filter((act) => act.revision > revision);
  }

  get #hasFailed(): boolean {
    return this.#acts.hasFailed || this.#whole.hasFailed;
  }

  #tell(): void {
    const state = this.#hasFailed ? 'failing' : this.#isAlone ? 'alone' : 'kept';
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The project's name as a file's; where nothing of it can be in one, the app's. */
export function fileNameOf({ name }: OpenProject): string {
  return plainFileName(name) || 'Sitaatti';
}

export function countsOf(project: OpenProject): JournalEntry['counts'] {
  return { answers: project.memory.count('answers'), codings: project.memory.count('codings') };
}
