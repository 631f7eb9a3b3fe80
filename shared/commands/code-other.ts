import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { tooLong } from '#shared/commands/too-long.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import { codedValueIdOf, codedValueSchema, type CodedValue } from '#shared/domain/coded-value.ts';
import type { AnswerId, AttributeId, QuestionId } from '#shared/domain/ids.ts';

/** Says of which closed question an open one is the *other, specify*. */
export function linkOther(
  acting: Acting,
  {
    questionId,
    attributeId,
  }: { readonly questionId: QuestionId; readonly attributeId: AttributeId },
): Result<Change, Refusal> {
  const before = acting.view.get('questions', questionId);
  const attribute = acting.view.get('attributes', attributeId);
  if (!before || !attribute) return fail(refusal('attributeGone'));
  if (before.otherOf === attributeId) return fail(refusal('nothingNew'));
  const after = { ...before, stamp: acting.stamp, otherOf: attributeId };
  const told = { question: before.title, attribute: attribute.title };
  return ok(change(acting, 'linkOther', [{ table: 'questions', before, after }], told));
}

/** The open question stands alone again. Values given to its answers stay, and count once it is linked. */
export function unlinkOther(acting: Acting, questionId: QuestionId): Result<Change, Refusal> {
  const before = acting.view.get('questions', questionId);
  if (!before?.otherOf) return fail(refusal('nothingNew'));
  const { otherOf: _, ...alone } = before;
  const after = { ...alone, stamp: acting.stamp };
  const told = { question: before.title };
  return ok(change(acting, 'unlinkOther', [{ table: 'questions', before, after }], told));
}

/** Gives *other, specify* answers a value of the closed question; what they had is replaced. */
export function codeValues(
  acting: Acting,
  input: { readonly answerIds: readonly AnswerId[]; readonly value: string },
): Result<Change, Refusal> {
  const value = input.value.trim();
  const answers = othersAmong(acting, input.answerIds);
  if (answers.length === 0) return fail(refusal('notOther'));
  if (value === '') return fail(refusal('noValues'));
  const items = answers.flatMap(({ id }): ChangeItem[] => {
    if (acting.view.get('codedValues', codedValueIdOf(id))?.value === value) return [];
    const after = { id: codedValueIdOf(id), stamp: acting.stamp, answerId: id, value };
    return [{ table: 'codedValues', ...storedAt(acting, id), after }];
  });
  const [first] = items;
  if (!first) return fail(refusal('nothingNew'));
  const long = tooLong(codedValueSchema, first.after as CodedValue);
  if (long) return fail(long);
  return ok(change(acting, 'codeValues', items, { value, count: items.length }));
}

/** Takes the values given to answers away. */
export function clearCodedValues(
  acting: Acting,
  answerIds: readonly AnswerId[],
): Result<Change, Refusal> {
  const items = answerIds.flatMap((id): ChangeItem[] => {
    const here = acting.view.get('codedValues', codedValueIdOf(id));
    if (!here) return [];
    const after = { ...here, stamp: acting.stamp, deleted: true as const };
    return [{ table: 'codedValues', before: here, after }];
  });
  if (items.length === 0) return fail(refusal('nothingNew'));
  return ok(change(acting, 'clearCodedValues', items, { count: items.length }));
}

function othersAmong({ view }: Acting, ids: readonly AnswerId[]): Answer[] {
  return ids.flatMap((id) => {
    const answer = view.get('answers', id);
    return answer && view.get('questions', answer.questionId)?.otherOf ? [answer] : [];
  });
}

/** The record as it stands under the answer's id, taken back or not. */
function storedAt(acting: Acting, answerId: AnswerId): { readonly before?: CodedValue } {
  const stored = acting.stored('codedValues', codedValueIdOf(answerId)) as CodedValue | undefined;
  return stored ? { before: stored } : {};
}
