import type { Change } from '#shared/domain/change.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { DecisionId } from '#shared/domain/ids.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

/** No sitting is longer. */
const DAY = 24 * 60 * 60_000;

/** When the coder at this desk decided answers in the last day, kept in step change by change. */
export class DecidedMoments {
  readonly #project: OpenProject;
  readonly #moments = new Map<DecisionId, number>();

  constructor(project: OpenProject) {
    this.#project = project;
    const from = Date.now() - DAY;
    for (const decision of project.view.all('decisions'))
      if (decision.stamp.at.ms >= from) this.#take(decision);
  }

  /** Follows the project; returns how to stop. */
  start(): () => void {
    return this.#project.subscribe((change: Change) => {
      for (const item of change.items) if (item.table === 'decisions') this.#take(item.after);
    });
  }

  all(): Iterable<number> {
    return this.#moments.values();
  }

  #take(decision: Decision): void {
    if (decision.coderId !== this.#project.who.coderId) return;
    if (decision.deleted) this.#moments.delete(decision.id);
    else this.#moments.set(decision.id, decision.stamp.at.ms);
  }
}
