import { fail, ok, type Result } from '#shared/base/result.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { codingItems } from '#shared/commands/code-answer.ts';
import { newTheme } from '#shared/commands/new-theme.ts';
import { nameKey } from '#shared/commands/theme-siblings.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { Span } from '#shared/domain/coding.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import { quotableSpan } from '#shared/domain/span.ts';
import { isForQuestion, isUsable, type Theme } from '#shared/domain/theme.ts';

const NAME_MOST = 200;

/**
 * Makes a theme named by words of an answer and codes them with it: one act, one undo. Where a theme
 * has that name already, the words are coded with that one.
 */
export function codeInVivo(
  acting: Acting,
  input: { readonly answerId: AnswerId; readonly span: Span },
): Result<{ readonly change: Change; readonly themeId: ThemeId }, Refusal> {
  const answer = acting.view.get('answers', input.answerId);
  if (!answer) return fail(refusal('answerGone'));
  const span = quotableSpan(answer.text, input.span);
  if (!span) return fail(refusal('emptySpan'));
  const name = nameFrom(answer.text.slice(span.start, span.end));
  const known = [...acting.view.all('themes')].find(
    (theme) =>
      isUsable(theme) &&
      isForQuestion(theme, answer.questionId) &&
      nameKey(theme.name) === nameKey(name),
  );
  const theme = known ? ok<Theme>(known) : newTheme(acting, { name });
  if (!theme.ok) return theme;
  const coded = codingItems(acting, theme.value, { ...input, origin: { kind: 'hand' } });
  if (!coded.ok) return coded;
  const made: ChangeItem[] = known ? [] : [{ table: 'themes', after: theme.value }];
  const act = known ? 'codeSpan' : 'inVivoTheme';
  const values = { theme: theme.value.name };
  return ok({
    change: change(acting, act, [...made, ...coded.value], values),
    themeId: theme.value.id,
  });
}

/** The words on one line; too many are cut between words. */
function nameFrom(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= NAME_MOST) return line;
  const cut = line.slice(0, NAME_MOST).replace(/[\uD800-\uDBFF]$/, '');
  return cut.replace(/\s+\S*$/, '');
}
