import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { tooLong } from '#shared/commands/too-long.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import { memoSchema } from '#shared/domain/memo.ts';

type MemoItem = Extract<ChangeItem, { readonly table: 'memos' }>;

/** Writes the coder's memo on an answer; an empty text takes it away. */
export function writeMemo(
  acting: Acting,
  input: { readonly answerId: AnswerId; readonly text: string },
): Result<Change, Refusal> {
  const answer = acting.view.get('answers', input.answerId);
  if (!answer) return fail(refusal('answerGone'));
  const before = acting.view.memoOf(input.answerId, acting.coderId);
  const text = input.text.trim();
  const item = memoItem(acting, input.answerId, text, before);
  if (!item || before?.text === text) return fail(refusal('nothingNew'));
  const long = tooLong(memoSchema, item.after);
  if (long) return fail(long);
  return ok(change(acting, 'writeMemo', [item], { row: answer.row }));
}

function memoItem(
  acting: Acting,
  answerId: AnswerId,
  text: string,
  before: ReturnType<Acting['view']['memoOf']>,
): MemoItem | undefined {
  const { stamp, coderId } = acting;
  if (before && text === '')
    return { table: 'memos', before, after: { ...before, stamp, deleted: true } };
  if (before) return { table: 'memos', before, after: { ...before, stamp, text } };
  if (text === '') return undefined;
  return { table: 'memos', after: { id: acting.newId(), stamp, answerId, coderId, text } };
}
