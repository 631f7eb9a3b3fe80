import type { Answer } from '#shared/domain/answer.ts';
import type { AnswerId } from '#shared/domain/ids.ts';

/** Which answers a later version stands in for. Holds ids alone, written in any order. */
export class AnswerVersions {
  readonly #later = new Map<AnswerId, readonly AnswerId[]>();

  add({ id, supersedes }: Answer): void {
    if (supersedes) this.#later.set(supersedes, [...this.#laterThan(supersedes), id]);
  }

  remove({ id, supersedes }: Answer): void {
    if (!supersedes) return;
    const left = this.#laterThan(supersedes).filter((each) => each !== id);
    if (left.length > 0) this.#later.set(supersedes, left);
    else this.#later.delete(supersedes);
  }

  isSuperseded(id: AnswerId): boolean {
    return this.#later.has(id);
  }

  /** The version that stands in for this one now: itself, where there is no later. */
  latest(id: AnswerId): AnswerId {
    const seen = new Set<AnswerId>();
    let latest = id;
    for (;;) {
      const next = this.#laterThan(latest).at(-1);
      if (!next || seen.has(next)) return latest;
      seen.add(next);
      latest = next;
    }
  }

  #laterThan(id: AnswerId): readonly AnswerId[] {
    return this.#later.get(id) ?? [];
  }
}
