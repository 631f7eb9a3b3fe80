import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/domain/change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';

/** The coder says *done* of an answer, with or without a theme. */
export function markDone(acting: Acting, answerId: AnswerId): Result<Change, Refusal> {
  const answer = acting.view.get('answers', answerId);
  if (!answer) return fail(refusal('answerGone'));
  if (acting.view.decisionOf(answerId, acting.coderId)) return fail(refusal('alreadyDone'));
  const after = { id: acting.newId(), stamp: acting.stamp, answerId, coderId: acting.coderId };
  return ok(change(acting, 'markDone', [{ table: 'decisions', after }], { row: answer.row }));
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
