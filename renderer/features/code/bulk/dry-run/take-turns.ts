/** Longer than this no slice of work should keep the window from answering a key. */
const SLICE_MS = 12;

export interface Going {
  readonly signal: AbortSignal;
  /** How much is done, 0…1. */
  readonly progress: (share: number) => void;
}

/** Ends a piece of work that nobody waits for any more. */
export class Stopped extends Error {}

/**
 * Goes through a long list without standing in the way of a key: lets the window have its turn
 * every few milliseconds. Throws `Stopped` once the signal is given.
 */
export async function takeTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  { signal, progress }: Going,
): Promise<void> {
  let since = performance.now();
  for (const [at, item] of items.entries()) {
    work(item);
    if (performance.now() - since < SLICE_MS) continue;
    progress(at / items.length);
    await new Promise((resume) => setTimeout(resume));
    if (signal.aborted) throw new Stopped();
    since = performance.now();
  }
}
