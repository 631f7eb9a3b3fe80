import type { Result } from '#shared/base/result.ts';
import type { Acting, Refusal } from '#shared/commands/acting.ts';
import type { CodeInput } from '#shared/commands/code-answer.ts';
import { codeMany } from '#shared/commands/code-many.ts';
import { markManyDone } from '#shared/commands/mark-done.ts';
import { recodeMany, uncodeMany } from '#shared/commands/recode-many.ts';
import type { Change } from '#shared/domain/change.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import { Store } from '#renderer/app/store.ts';
import { Chosen } from '#renderer/features/code/bulk/chosen.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';

/** What a window asks before an act on many answers. */
export type BulkQuestion = 'uncode' | 'recode' | 'acceptAll' | 'codeHits';

/** A theme and on how many of the chosen answers it is. */
export interface ThemeOnChosen {
  readonly themeId: ThemeId;
  readonly answers: number;
}

/** The acts on many answers at once: on those chosen. Every one is one undoable change. */
export class Bulk {
  readonly chosen: Chosen;
  readonly asked = new Store<BulkQuestion | undefined>(undefined);
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.chosen = new Chosen(desk);
  }

  /** Whether any answer is chosen: acts are then on all of those. */
  get isOn(): boolean {
    return this.chosen.size > 0;
  }

  /** Where the acts over many reach: the chosen answers, or all that pass the filter. */
  scope(): readonly AnswerId[] {
    return this.isOn ? this.answers() : this.#desk.groups.answerIds;
  }

  /** The chosen answers, with all that are folded into their rows, in the order of the list. */
  answers(): readonly AnswerId[] {
    const { groups } = this.#desk;
    return this.chosen.inOrder().flatMap((id) => groups.withOthers(id));
  }

  ask(question: BulkQuestion | undefined): void {
    this.asked.set(question);
  }

  /** Asks about the chosen answers; with none chosen there is nothing to ask about. */
  askChosen(question: 'uncode' | 'recode'): void {
    if (this.isOn) this.ask(question);
    else this.#desk.session.tell({ tone: 'needs-you', key: 'bulk.chooseFirst' });
  }

  /** Codes all chosen answers: where the theme is suggested, the words it is suggested for. */
  code(themeId: ThemeId): boolean {
    const codings = this.answers().map((answerId) => this.#codingOf(answerId, themeId));
    const isDone = this.#act(codeMany, { act: 'codeMany', codings });
    if (isDone) this.#desk.set({ themeShown: themeId });
    return isDone;
  }

  uncode(themeId: ThemeId): void {
    this.#act(uncodeMany, { answerIds: this.answers(), themeId });
  }

  recode(from: ThemeId, to: ThemeId): void {
    this.#act(recodeMany, { answerIds: this.answers(), from, to });
  }

  /** *Done* of all chosen answers, which are then let go. */
  done(): void {
    if (this.#act(markManyDone, this.answers())) this.chosen.clear();
  }

  /** The coder's own themes on the chosen answers, those on most of them first. */
  themesOnChosen(): readonly ThemeOnChosen[] {
    const counts = new Map<ThemeId, number>();
    for (const answerId of this.answers()) {
      const themes = new Set(this.#desk.marks.codingsOn(answerId).map(({ themeId }) => themeId));
      for (const themeId of themes) counts.set(themeId, (counts.get(themeId) ?? 0) + 1);
    }
    return [...counts]
      .map(([themeId, answers]) => ({ themeId, answers }))
      .sort((left, right) => right.answers - left.answers);
  }

  #codingOf(answerId: AnswerId, themeId: ThemeId): CodeInput {
    const open = this.#desk.suggestions.openOn(answerId);
    const suggestion = open.find((each) => each.themeId === themeId);
    if (!suggestion) return { answerId, themeId, origin: { kind: 'bulk' } };
    const { start, end, layer } = suggestion;
    return { answerId, themeId, span: { start, end }, origin: { kind: 'bulk', layer } };
  }

  #act<Input extends unknown[]>(
    command: (acting: Acting, ...input: Input) => Result<Change, Refusal>,
    ...input: Input
  ): boolean {
    const { session, project } = this.#desk;
    return session.check(project.act(command, ...input));
  }
}
