export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'failed'; readonly message: string };

/** A write that the disk has not answered for this long is told to the person. */
const PATIENCE_MS = 10_000;

/**
 * Writes one after another, in the order of the acts. What the screen shows and what is saved are
 * two things: `state` tells the second. A failed write stays first in line until `retry`.
 */
export class SaveQueue {
  readonly #writes: (() => Promise<unknown>)[] = [];
  readonly #listeners = new Set<() => void>();
  #turn = 0;
  #state: SaveState = { kind: 'saved' };

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

  /** Goes on with the writes that wait. One that the disk never answered is asked again. */
  retry(): void {
    if (this.#state.kind === 'failed') void this.#run();
  }

  /** Resolves once everything asked for so far is saved; rejects when a write fails. */
  async settled(): Promise<void> {
    const state = await this.#once(({ kind }) => kind !== 'saving');
    if (state.kind === 'failed') throw new Error(state.message);
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
    this.#turn += 1;
    const turn = this.#turn;
    let write = this.#writes[0];
    while (write) {
      this.#tell({ kind: 'saving', waiting: this.#writes.length });
      const problem = await this.#problemOf(write);
      // A retry took over while the disk was silent: writing the same again does no harm.
      if (turn !== this.#turn) return;
      if (problem !== undefined) {
        this.#tell({ kind: 'failed', message: problem });
        return;
      }
      this.#writes.shift();
      write = this.#writes[0];
    }
    this.#tell({ kind: 'saved' });
  }

  /** Waits for the write however long it takes, but says so when it is slow. */
  async #problemOf(write: () => Promise<unknown>): Promise<string | undefined> {
    const slow = setTimeout(
      () => this.#tell({ kind: 'failed', message: 'The disk does not answer.' }),
      PATIENCE_MS,
    );
    try {
      await write();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      clearTimeout(slow);
    }
  }

  #tell(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
