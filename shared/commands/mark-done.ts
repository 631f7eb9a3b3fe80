import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';

/** The coder says *done* of an answer, with or without a theme. */
export function markDone(acting: Acting, answerId: AnswerId): Result<Change, Refusal> {
  const answer = acting.view.get('answers', answerId);
  if (!answer) return fail(refusal('answerGone'));
  if (acting.view.decisionOf(answerId, acting.coderId)) return fail(refusal('alreadyDone'));
  const after = { id: acting.newId(), stamp: acting.stamp, answerId, coderId: acting.coderId };
  return ok(change(acting, 'markDone', [{ table: 'decisions', after }], { row: answer.row }));
}

/** Says *done* of all these answers in one act; those that are done already stay as they are. */
export function markManyDone(
  acting: Acting,
  answerIds: readonly AnswerId[],
): Result<Change, Refusal> {
  const items = decisionsOn(acting, answerIds);
  if (items.length === 0) return fail(refusal('alreadyDone'));
  return ok(change(acting, 'markManyDone', items, { count: items.length }));
}

/** *Done* for each of these answers that is there and not done. */
export function decisionsOn(acting: Acting, answerIds: Iterable<AnswerId>): ChangeItem[] {
  const { view, stamp, coderId } = acting;
  return [...new Set(answerIds)]
    .filter((id) => view.get('answers', id) && !view.decisionOf(id, coderId))
    .map((answerId) => ({
      table: 'decisions',
      after: { id: acting.newId(), stamp, answerId, coderId },
    }));
}

/** Takes *done* back. */
export function reopenAnswer(acting: Acting, answerId: AnswerId): Result<Change, Refusal> {
  const answer = acting.view.get('answers', answerId);
  const before = acting.view.decisionOf(answerId, acting.coderId);
  if (!answer) return fail(refusal('answerGone'));
  if (!before) return fail(refusal('notDone'));
  const after = { ...before, stamp: acting.stamp, deleted: true as const };
  return ok(
    change(acting, 'reopenAnswer', [{ table: 'decisions', before, after }], { row: answer.row }),
  );
}
