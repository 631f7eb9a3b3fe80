import type { AnswerId } from '#shared/domain/ids.ts';
import {
  ANSWER_STATES,
  stateOf,
  type AnswerState,
  type FilterContext,
} from '#renderer/features/code/desk/coding-filter.ts';

export type StatesCounted = Readonly<Record<AnswerState, number>>;

/** How many of the answers shown are in each state, kept in step at the cost of what changes. */
export class StateCounts {
  readonly #context: FilterContext;
  readonly #states = new Map<AnswerId, AnswerState>();
  #counts = Object.fromEntries(ANSWER_STATES.map((state) => [state, 0])) as Record<
    AnswerState,
    number
  >;

  constructor(context: FilterContext) {
    this.#context = context;
  }

  get counts(): StatesCounted {
    return this.#counts;
  }

  show(answerIds: readonly AnswerId[]): void {
    this.#states.clear();
    this.#counts = { untouched: 0, suggested: 0, begun: 0, decided: 0 };
    for (const id of answerIds) this.#set(id, stateOf(this.#context, id));
  }

  /** These answers may be in another state now; those not shown are passed over. */
  update(answerIds: Iterable<AnswerId>): void {
    this.#counts = { ...this.#counts };
    for (const id of answerIds) {
      const before = this.#states.get(id);
      if (!before) continue;
      this.#counts[before] -= 1;
      this.#set(id, stateOf(this.#context, id));
    }
  }

  #set(id: AnswerId, state: AnswerState): void {
    this.#states.set(id, state);
    this.#counts[state] += 1;
  }
}
