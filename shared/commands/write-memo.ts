import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { tooLong } from '#shared/commands/too-long.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Change, ChangeItem, ChangeLabel } from '#shared/domain/change.ts';
import { memoSchema, targetOf, type Memo } from '#shared/domain/memo.ts';

type MemoItem = Extract<ChangeItem, { readonly table: 'memos' }>;

/** What a memo is on: an answer, a theme, or, with neither, the project. */
export type MemoOn = Pick<Memo, 'answerId' | 'themeId'>;

/** Writes the coder's memo on an answer, a theme or the project; an empty text takes it away. */
export function writeMemo(
  acting: Acting,
  input: MemoOn & { readonly text: string },
): Result<Change, Refusal> {
  const label = labelFor(acting, input);
  if (!label.ok) return label;
  const before = acting.view.memoOf(targetOf(input), acting.coderId);
  const text = input.text.trim();
  const item = memoItem(acting, input, text, before);
  if (!item || before?.text === text) return fail(refusal('nothingNew'));
  const long = tooLong(memoSchema, item.after);
  if (long) return fail(long);
  return ok(change(acting, label.value.act, [item], label.value.values));
}

function labelFor({ view }: Acting, on: MemoOn): Result<ChangeLabel, Refusal> {
  if (on.answerId) {
    const answer = view.get('answers', on.answerId);
    if (!answer) return fail(refusal('answerGone'));
    return ok({ act: 'writeMemo', values: { row: answer.row } });
  }
  if (!on.themeId) return ok({ act: 'writeProjectMemo' });
  const theme = view.get('themes', on.themeId);
  if (!theme) return fail(refusal('themeGone'));
  return ok({ act: 'writeThemeMemo', values: { theme: theme.name } });
}

function memoItem(
  acting: Acting,
  on: MemoOn,
  text: string,
  before: Memo | undefined,
): MemoItem | undefined {
  const { stamp, coderId } = acting;
  if (before && text === '')
    return { table: 'memos', before, after: { ...before, stamp, deleted: true } };
  if (before) return { table: 'memos', before, after: { ...before, stamp, text } };
  if (text === '') return undefined;
  return { table: 'memos', after: { id: acting.newId(), stamp, ...placeOf(on), coderId, text } };
}

/** The ids alone, whatever else was handed in. */
function placeOf(on: MemoOn): Pick<Memo, 'answerId' | 'themeId'> {
  if (on.answerId) return { answerId: on.answerId };
  return on.themeId ? { themeId: on.themeId } : {};
}
