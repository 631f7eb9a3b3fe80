import type { Change } from '#shared/domain/change.ts';
import type { AnswerId, CoderId } from '#shared/domain/ids.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import { isForQuestion, isUsable } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';

const AT_ONCE = 400;
const NONE: readonly Suggestion[] = [];

interface Desk {
  readonly view: ProjectView;
  readonly coderId: CoderId;
  readonly worker: Pick<WorkerClient, 'call'>;
}

/**
 * What the worker suggests for each answer: those in sight first, then all the rest in the
 * background, and all anew when the codebook changes. Nothing here is stored.
 */
export class SuggestionBoard {
  readonly #desk: Desk;
  readonly #found = new Map<AnswerId, readonly Suggestion[]>();
  readonly #listeners = new Set<(answerIds: readonly AnswerId[]) => void>();
  #round = 0;
  #revision = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Tells for which answers suggestions came in. */
  subscribe = (listener: (answerIds: readonly AnswerId[]) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get revision(): number {
    return this.#revision;
  }

  /** The suggestions that stand open on an answer: not coded, not rejected, fit for its question. */
  openOn(answerId: AnswerId): readonly Suggestion[] {
    const found = this.#found.get(answerId);
    if (!found || found.length === 0) return NONE;
    const { view, coderId } = this.#desk;
    const answer = view.get('answers', answerId);
    const settled = new Set(
      [...view.codingsOf(answerId), ...view.rejectionsOf(answerId)]
        .filter((record) => record.coderId === coderId)
        .map(({ themeId }) => themeNow(view, themeId)?.id),
    );
    return found.filter(({ themeId }) => {
      const theme = view.get('themes', themeId);
      if (!answer || !theme || !isUsable(theme) || settled.has(themeId)) return false;
      return isForQuestion(theme, answer.questionId);
    });
  }

  hasOpenOn = (answerId: AnswerId): boolean => this.openOn(answerId).length > 0;

  /** Whether it is known what is suggested for the answer: nothing while there is no theme. */
  isKnown(answerId: AnswerId): boolean {
    return this.#found.has(answerId) || !this.#hasThemes();
  }

  /** The highest confidence of a suggestion that stands open, 0…1; 0 without one. */
  surenessOf = (answerId: AnswerId): number =>
    this.openOn(answerId).reduce((most, { confidence }) => Math.max(most, confidence), 0);

  /** Asks for these answers at once, where they are not known yet. */
  async ensure(answerIds: readonly AnswerId[]): Promise<void> {
    const missing = answerIds.filter((id) => !this.isKnown(id));
    if (missing.length > 0) await this.#ask(missing, this.#round);
  }

  /** Asks for everything anew, those in sight first. */
  async refresh(inSight: readonly AnswerId[]): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    if (!this.#hasThemes()) {
      this.#forget();
      // The worker learns the survey's words meanwhile, for the first theme.
      await this.#desk.worker.call('suggest', { answerIds: [] });
      return;
    }
    const rest = new Set<AnswerId>();
    for (const { id } of this.#desk.view.all('answers')) rest.add(id);
    for (const id of inSight) rest.delete(id);
    await this.#ask(inSight, round);
    const waiting = [...rest];
    while (waiting.length > 0 && round === this.#round)
      await this.#ask(waiting.splice(0, AT_ONCE), round);
  }

  /** Whether a change can make other suggestions: the codebook's words, or new answers. */
  static isTouchedBy(change: Change): boolean {
    return change.items.some(({ table }) => table === 'themes' || table === 'answers');
  }

  #hasThemes(): boolean {
    for (const theme of this.#desk.view.all('themes')) if (isUsable(theme)) return true;
    return false;
  }

  async #ask(answerIds: readonly AnswerId[], round: number): Promise<void> {
    if (answerIds.length === 0) return;
    const found = await this.#desk.worker.call('suggest', { answerIds });
    if (round !== this.#round) return;
    for (const { answerId, suggestions } of found) this.#found.set(answerId, suggestions);
    this.#tell(answerIds);
  }

  #forget(): void {
    const answerIds = [...this.#found.keys()];
    this.#found.clear();
    if (answerIds.length > 0) this.#tell(answerIds);
  }

  #tell(answerIds: readonly AnswerId[]): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener(answerIds);
  }
}
