import type { AnswerId } from '#shared/domain/ids.ts';
import { Store } from '#renderer/app/store.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';

const NONE: ReadonlySet<AnswerId> = new Set();

/** A run of rows that grows and shrinks with the cursor; what was chosen before it stays. */
interface Range {
  readonly before: ReadonlySet<AnswerId>;
  readonly anchor: AnswerId;
  readonly end: AnswerId;
}

type ListedDesk = Pick<Desk, 'state' | 'move' | 'goTo'>;

/** The answers chosen for an act on all of them. Only answers of the list are ever among them. */
export class Chosen {
  readonly ids = new Store(NONE);
  readonly #desk: ListedDesk;
  #range: Range | undefined;

  constructor(desk: ListedDesk) {
    this.#desk = desk;
  }

  /** Lets go of what no longer passes the filter, while the screen is there; returns how to stop. */
  start(): () => void {
    let listed = this.#desk.state.get().answerIds;
    return this.#desk.state.subscribe(() => {
      const { answerIds } = this.#desk.state.get();
      if (answerIds === listed) return;
      listed = answerIds;
      if (this.size > 0) this.#choose(answerIds.filter((id) => this.ids.get().has(id)));
      this.#range = undefined;
    });
  }

  get size(): number {
    return this.ids.get().size;
  }

  /** Those chosen, in the order of the list. */
  inOrder(): readonly AnswerId[] {
    const chosen = this.ids.get();
    return this.#desk.state.get().answerIds.filter((id) => chosen.has(id));
  }

  /** Moves the cursor and chooses every answer from where that began. */
  extend(by: 1 | -1): void {
    const from = this.#cursor();
    if (!from) return;
    this.#desk.move(by);
    this.#reach(from);
  }

  /** Chooses from the cursor to this answer. */
  extendTo(answerId: AnswerId): void {
    const from = this.#cursor() ?? answerId;
    this.#desk.goTo(answerId);
    this.#reach(from);
  }

  /** Takes an answer in, or leaves it out; the one under the cursor unless said. */
  toggle(answerId: AnswerId | undefined = this.#cursor()): void {
    if (!answerId) return;
    this.#desk.goTo(answerId);
    const chosen = new Set(this.ids.get());
    if (!chosen.delete(answerId)) chosen.add(answerId);
    this.#choose(chosen);
    this.#range = undefined;
  }

  /** Every answer that passes the filter. */
  all(): void {
    this.#choose(this.#desk.state.get().answerIds);
    this.#range = undefined;
  }

  clear(): void {
    this.#choose([]);
    this.#range = undefined;
  }

  #cursor(): AnswerId | undefined {
    const { answerIds, at } = this.#desk.state.get();
    return answerIds[at];
  }

  /** A range goes on where the cursor still stands at its end. */
  #reach(from: AnswerId): void {
    const end = this.#cursor();
    if (!end) return;
    const going = this.#range?.end === from ? this.#range : undefined;
    const { anchor, before } = going ?? { anchor: from, before: this.ids.get() };
    const { answerIds } = this.#desk.state.get();
    const edges = [answerIds.indexOf(anchor), answerIds.indexOf(end)];
    const run = answerIds.slice(Math.min(...edges), Math.max(...edges) + 1);
    this.#range = { anchor, before, end };
    this.#choose([...before, ...run]);
  }

  #choose(ids: Iterable<AnswerId>): void {
    const chosen = new Set(ids);
    this.ids.set(chosen.size > 0 ? chosen : NONE);
  }
}
