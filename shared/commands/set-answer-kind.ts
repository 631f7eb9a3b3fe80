import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { AnswerKind } from '#shared/domain/answer.ts';
import type { Change } from '#shared/domain/change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';

/** A person's word on whether a text answers the question; it outranks the rule that read it first. */
export function setAnswerKind(
  acting: Acting,
  input: { readonly answerId: AnswerId; readonly kind: AnswerKind },
): Result<Change, Refusal> {
  const before = acting.view.get('answers', input.answerId);
  if (!before) return fail(refusal('answerGone'));
  if (before.kind === input.kind) return fail(refusal('nothingNew'));
  const after = { ...before, stamp: acting.stamp, kind: input.kind };
  return ok(
    change(acting, 'setAnswerKind', [{ table: 'answers', before, after }], { row: before.row }),
  );
}
