import type { AnswerId, QuestionId } from '#shared/domain/ids.ts';
import { EQUAL } from '#shared/groups/link-texts.ts';
import type { LikenessFigures } from '#shared/groups/answer-groups.ts';
import { Store } from '#renderer/app/store.ts';
import {
  groupRows,
  membersOf,
  type GroupedRows,
  type RowGroup,
} from '#renderer/features/code/groups/group-rows.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';
import type { AnswerGroup } from '#renderer/worker/group-jobs.ts';

/** What is grouped: the person's choice, and the questions in the list. */
export interface GroupRequest {
  readonly questionIds: readonly QuestionId[];
  readonly isOn: boolean;
  /** The least likeness in a group. */
  readonly likeness: number;
}

const NO_ROWS: GroupedRows = { rows: [], groups: new Map(), texts: 0 };
const NOTHING: readonly AnswerGroup[] = [];
const NOBODY: readonly AnswerId[] = [];

/**
 * Which answers of the list are one row. The worker compares the texts, once for each question; until
 * it has, and while answerGroups is off, every answer is a row.
 */
export class AnswerGroups {
  /** What each stop of the slider would give; empty until it is known. */
  readonly figures = new Store<readonly LikenessFigures[]>([]);
  readonly #worker: Pick<WorkerClient, 'call'>;
  readonly #onGrouped: (isNew: boolean) => void;
  readonly #opened = new Set<AnswerId>();
  #groups = NOTHING;
  /** The first answer of each wording that several gave, for all of them. */
  #firstOf: ReadonlyMap<AnswerId, AnswerId> = new Map();
  #wanted: GroupRequest | undefined;
  #isStale = false;
  #isRunning = false;
  #answerIds: readonly AnswerId[] = [];
  #grouped = NO_ROWS;

  /** @param onGrouped called when the rows have become others; `isNew`: because the groups have. */
  constructor(worker: Pick<WorkerClient, 'call'>, onGrouped: (isNew: boolean) => void) {
    this.#worker = worker;
    this.#onGrouped = onGrouped;
  }

  get grouped(): GroupedRows {
    return this.#grouped;
  }

  /** The answers that pass the filter, those folded into another's row among them. */
  get answerIds(): readonly AnswerId[] {
    return this.#answerIds;
  }

  /** Lists these answers. */
  show(answerIds: readonly AnswerId[]): GroupedRows {
    this.#answerIds = answerIds;
    return this.#regroup();
  }

  /** Groups as is asked for; a request made meanwhile takes its place. */
  group(request: GroupRequest): void {
    const before = this.#wanted;
    this.#wanted = request;
    if (before && isSame(before, request)) return;
    this.#isStale = true;
    if (!this.#isRunning) void this.#run();
  }

  /** The answers have changed. */
  again(): void {
    this.#isStale = true;
    if (!this.#isRunning) void this.#run();
  }

  /** The others on which an act on this answer is, too: those folded into its row. */
  othersOf(answerId: AnswerId): readonly AnswerId[] {
    const group = this.#grouped.groups.get(answerId);
    if (!group || group.isOpen) return NOBODY;
    return membersOf(group).filter((id) => id !== answerId);
  }

  /** All answers that an act on this one is on. */
  withOthers(answerId: AnswerId): readonly AnswerId[] {
    return [answerId, ...this.othersOf(answerId)];
  }

  groupOf(answerId: AnswerId): RowGroup | undefined {
    return this.#grouped.groups.get(answerId);
  }

  /** The answer whose row shows this one. */
  rowOf(answerId: AnswerId): AnswerId {
    const group = this.#grouped.groups.get(answerId);
    return group && !group.isOpen ? group.headId : answerId;
  }

  /** The same for answers of equal texts, different for others. */
  textOf = (answerId: AnswerId): string => this.#firstOf.get(answerId) ?? answerId;

  /** Gives each answer of the group its own row, or folds them into one again. */
  toggle({ headId, isOpen }: RowGroup): void {
    if (isOpen) this.#opened.delete(headId);
    else this.#opened.add(headId);
    this.#regroup();
    this.#onGrouped(false);
  }

  #regroup(): GroupedRows {
    const { rows, groups, texts } = groupRows(this.#answerIds, this.#groups, this.#opened);
    this.#grouped = this.#wanted?.isOn
      ? { rows, groups, texts }
      : { rows: this.#answerIds, groups: NO_ROWS.groups, texts };
    return this.#grouped;
  }

  /** One request at a time: what was asked for and changed meanwhile is never computed. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#isStale && this.#wanted) {
      this.#isStale = false;
      const { questionIds, isOn, likeness } = this.#wanted;
      const least = isOn ? likeness : EQUAL;
      const groups = await this.#worker.call('groupAnswers', { questionIds, likeness: least });
      if (this.#isStale) continue;
      this.#groups = groups;
      this.#firstOf = firstOfEach(groups);
      this.#regroup();
      this.#onGrouped(true);
      if (isOn) this.figures.set(await this.#worker.call('likenessFigures', { questionIds }));
    }
    this.#isRunning = false;
  }
}

function firstOfEach(groups: readonly AnswerGroup[]): ReadonlyMap<AnswerId, AnswerId> {
  const firstOf = new Map<AnswerId, AnswerId>();
  for (const group of groups)
    for (const { answerIds } of [group, ...group.near])
      for (const id of answerIds) firstOf.set(id, answerIds[0] ?? id);
  return firstOf;
}

function isSame(left: GroupRequest, right: GroupRequest): boolean {
  return (
    left.isOn === right.isOn &&
    left.likeness === right.likeness &&
    left.questionIds.join() === right.questionIds.join()
  );
}
