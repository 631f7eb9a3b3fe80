/**
 * Asks one thing at a time of something slow. What is asked meanwhile waits, and only the newest of
 * it is asked; the reply to what was overtaken is dropped.
 */
export class Latest<Value> {
  #waiting: (() => Promise<void>) | undefined;
  #isRunning = false;
  #token = 0;

  ask(
    work: () => Promise<Value>,
    told: { readonly value: (value: Value) => void; readonly fault: (error: unknown) => void },
  ): void {
    this.#token += 1;
    const token = this.#token;
    const ifNewest = (tell: () => void) => {
      if (token === this.#token) tell();
    };
    this.#waiting = async () => {
      try {
        const value = await work();
        ifNewest(() => told.value(value));
      } catch (error) {
        ifNewest(() => told.fault(error));
      }
    };
    if (!this.#isRunning) void this.#run();
  }

  /** No one waits for a reply any more. */
  drop(): void {
    this.#token += 1;
    this.#waiting = undefined;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting) {
      const next = this.#waiting;
      this.#waiting = undefined;
      await next();
    }
    this.#isRunning = false;
  }
}
