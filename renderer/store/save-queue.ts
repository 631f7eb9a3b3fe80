import { isClosed, isDiskFull } from '#renderer/store/database-fault.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  /** `message`: the engine's own words. */
  | { readonly kind: 'failed'; readonly cause: SaveFailure; readonly message: string };

/** The disk is full or silent, the database was closed under this window, or something else. */
export type SaveFailure = 'full' | 'silent' | 'closed' | 'other';

/** A write that the disk has not answered for this long is told to the person. */
const PATIENCE_MS = 10_000;
/** How long after a failure the same write is tried again, at first and at most. */
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 60_000;

/**
 * Writes one after another, in the order of the acts. What the screen shows and what is saved are
 * two things: `state` tells the second. A failed write stays first in line: it is tried again by
 * itself, ever more seldom, and at once on `retry`. An engine that once refused a write may lose what
 * it takes afterwards: that counts as saved only once it is confirmed.
 */
export class SaveQueue {
  readonly #writes: (() => Promise<unknown>)[] = [];
  readonly #listeners = new Set<() => void>();
  #turn = 0;
  #state: SaveState = { kind: 'saved' };
  #again: ReturnType<typeof setTimeout> | undefined;
  #againMs = FIRST_RETRY_MS;
  #isDoubted = false;
  #confirm: () => Promise<unknown> = async () => await Promise.resolve();

  get state(): SaveState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(write: () => Promise<unknown>): void {
    this.#writes.push(write);
    if (this.#state.kind === 'saved') void this.#run();
  }

  /** `confirm` resolves once what was written is safe elsewhere; it is asked after a refused write. */
  confirmBy(confirm: () => Promise<unknown>): void {
    this.#confirm = confirm;
  }

  /** Goes on with the writes that wait. One that the disk never answered is asked again. */
  retry(): void {
    if (this.#state.kind === 'failed') void this.#run();
  }

  /** Resolves once everything asked for so far is saved; rejects when a write fails. */
  async settled(): Promise<void> {
    const state = await this.#once(({ kind }) => kind !== 'saving');
    if (state.kind === 'failed') throw new Error(state.message);
  }

  /** Resolves once the database has been given everything, or refuses. */
  async written(): Promise<void> {
    await this.#once((state) => state.kind !== 'saving' || state.waiting === 0);
  }

  /** Resolves once everything is saved, however many retries that takes. */
  async saved(): Promise<void> {
    await this.#once(({ kind }) => kind === 'saved');
  }

  async #once(holds: (state: SaveState) => boolean): Promise<SaveState> {
    if (holds(this.#state)) return this.#state;
    return await new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (!holds(this.#state)) return;
        stop();
        resolve(this.#state);
      });
    });
  }

  async #run(): Promise<void> {
    clearTimeout(this.#again);
    this.#turn += 1;
    const turn = this.#turn;
    for (let step = this.#next(); step; step = this.#next()) {
      this.#tell({ kind: 'saving', waiting: this.#writes.length });
      const problem = await this.#problemOf(step.write);
      // A retry took over while the disk was silent: writing the same again does no harm.
      if (turn !== this.#turn) return;
      if (problem) {
        this.#isDoubted = true;
        this.#fail(problem);
        return;
      }
      step.done();
      this.#againMs = FIRST_RETRY_MS;
    }
    clearTimeout(this.#again);
    this.#tell({ kind: 'saved' });
  }

  /** The first write in line; after the last, where one was refused, the word that all is safe. */
  #next(): { readonly write: () => Promise<unknown>; readonly done: () => void } | undefined {
    const [write] = this.#writes;
    if (write) return { write, done: () => void this.#writes.shift() };
    if (!this.#isDoubted) return undefined;
    const done = () => {
      this.#isDoubted = false;
    };
    return { write: this.#confirm, done };
  }

  #fail(problem: Omit<Extract<SaveState, { kind: 'failed' }>, 'kind'>): void {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.retry(), this.#againMs);
    this.#againMs = Math.min(2 * this.#againMs, LAST_RETRY_MS);
    this.#tell({ kind: 'failed', ...problem });
  }

  /** Waits for the write however long it takes, but says so when it is slow. */
  async #problemOf(write: () => Promise<unknown>) {
    const slow = setTimeout(
      () => this.#fail({ cause: 'silent', message: 'The disk does not answer.' }),
      PATIENCE_MS,
    );
    try {
      await write();
      return undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { cause: causeOf(error), message };
    } finally {
      clearTimeout(slow);
    }
  }

  #tell(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function causeOf(error: unknown): SaveFailure {
  if (isDiskFull(error)) return 'full';
  return isClosed(error) ? 'closed' : 'other';
}
