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
  #running = false;
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
    if (this.#state.kind !== 'failed') this.retry();
  }

  /** Goes on with the writes that wait. */
  retry(): void {
    if (!this.#running) void this.#run();
  }

  /** Resolves once everything asked for so far is saved; rejects when a write fails. */
  async settled(): Promise<void> {
    if (this.#state.kind === 'saved') return;
    await new Promise<void>((resolve, reject) => {
      const stop = this.subscribe(() => {
        if (this.#state.kind === 'saving') return;
        stop();
        if (this.#state.kind === 'saved') resolve();
        else reject(new Error(this.#state.message));
      });
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    let write = this.#writes[0];
    while (write) {
      this.#tell({ kind: 'saving', waiting: this.#writes.length });
      try {
        await this.#patiently(write());
      } catch (error) {
        this.#running = false;
        this.#tell({
          kind: 'failed',
          message: error instanceof Error ? error.message : String(error),
        });
        return;
      }
      this.#writes.shift();
      write = this.#writes[0];
    }
    this.#running = false;
    this.#tell({ kind: 'saved' });
  }

  /** Waits for the write however long it takes, but says so when it is slow. */
  async #patiently(writing: Promise<unknown>): Promise<void> {
    const slow = setTimeout(
      () => this.#tell({ kind: 'failed', message: 'The disk does not answer.' }),
      PATIENCE_MS,
    );
    try {
      await writing;
    } finally {
      clearTimeout(slow);
    }
  }

  #tell(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
