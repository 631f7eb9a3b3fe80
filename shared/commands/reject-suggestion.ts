import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/domain/change.ts';
import type { AnswerId, RejectionId, ThemeId } from '#shared/domain/ids.ts';

/** Keeps that a theme is not in an answer: its suggestion there never returns. */
export function rejectSuggestion(
  acting: Acting,
  input: { readonly answerId: AnswerId; readonly themeId: ThemeId },
): Result<Change, Refusal> {
  if (!acting.view.get('answers', input.answerId)) return fail(refusal('answerGone'));
  const theme = acting.view.get('themes', input.themeId);
  if (!theme) return fail(refusal('themeGone'));
  const { answerId, themeId } = input;
  const { stamp, coderId } = acting;
  const rejections = acting.view.rejectionsOf(answerId);
  if (rejections.some((each) => each.themeId === themeId && each.coderId === coderId))
    return fail(refusal('nothingNew'));
  const after = { id: acting.newId(), stamp, coderId, answerId, themeId };
  return ok(
    change(acting, 'rejectSuggestion', [{ table: 'rejections', after }], { theme: theme.name }),
  );
}

/** Lets the suggestion of a theme be made again on that answer. */
export function clearRejection(acting: Acting, id: RejectionId): Result<Change, Refusal> {
  const before = acting.view.get('rejections', id);
  if (!before || before.coderId !== acting.coderId) return fail(refusal('codingGone'));
  const after = { ...before, stamp: acting.stamp, deleted: true as const };
  const theme = acting.view.get('themes', before.themeId)?.name ?? '';
  return ok(change(acting, 'clearRejection', [{ table: 'rejections', before, after }], { theme }));
}
