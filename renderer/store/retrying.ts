const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 60_000;

/**
 * Work that is done when asked for, one run at a time, and that is tried again by itself, ever more
 * seldom, after it failed. What is asked for during a run is done by one more run after it.
 */
export class Retrying {
  readonly #work: () => Promise<void>;
  readonly #tell: () => void;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;
  #hasFailed = false;

  /** `tell` is called whenever a run has ended. */
  constructor(work: () => Promise<void>, tell: () => void) {
    this.#work = work;
    this.#tell = tell;
  }

  /** The last run failed, and its work is still to be done. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Asks for the work; after a failure it waits for its turn. */
  ask(): void {
    if (this.#retry === undefined) this.begin();
  }

  /** Asks for the work, and after a failure for one more try now. */
  begin(): void {
    if (this.#running) {
      this.#isAskedAgain = true;
      return;
    }
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
      this.#tell();
      if (this.#isAskedAgain && !this.#hasFailed) this.begin();
    });
  }

  /** Resolves once no run goes on. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  stop(): void {
    clearTimeout(this.#retry);
  }

  async #run(): Promise<void> {
    this.stop();
    this.#retry = undefined;
    this.#isAskedAgain = false;
    try {
      await this.#work();
      this.#hasFailed = false;
      this.#retryMs = FIRST_RETRY_MS;
    } catch {
      this.#hasFailed = true;
      this.#retry = setTimeout(() => this.begin(), this.#retryMs);
      this.#retryMs = Math.min(2 * this.#retryMs, LAST_RETRY_MS);
    }
  }
}
