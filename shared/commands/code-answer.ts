import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Act, Change, ChangeItem } from '#shared/domain/change.ts';
import type { Coding, Origin, Span } from '#shared/domain/coding.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import { quotableSpan } from '#shared/domain/span.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { Theme } from '#shared/domain/theme.ts';

export interface CodeInput {
  readonly answerId: AnswerId;
  readonly themeId: ThemeId;
  /** The words to code; without it the whole answer is coded. */
  readonly span?: Span | undefined;
  readonly origin: Origin;
}

/** Gives a theme to words of an answer, or to the whole answer. A rejection of that theme there ends. */
export function codeAnswer(acting: Acting, input: CodeInput): Result<Change, Refusal> {
  const theme = acting.view.get('themes', input.themeId);
  const unusable = whyUnusable(theme);
  if (!theme || unusable) return fail(unusable ?? refusal('themeGone'));
  const items = codingItems(acting, theme, input);
  if (!items.ok) return items;
  return ok(change(acting, actOf(input), items.value, { theme: theme.name }));
}

/** What coding with a theme writes: the coding, and the rejections that it ends. */
export function codingItems(
  acting: Acting,
  theme: Theme,
  input: Omit<CodeInput, 'themeId'>,
): Result<readonly ChangeItem[], Refusal> {
  const answer = acting.view.get('answers', input.answerId);
  if (!answer) return fail(refusal('answerGone'));
  const span = input.span ? quotableSpan(answer.text, input.span) : wholeOf(answer);
  if (!span) return fail(refusal('emptySpan'));
  const whole = !input.span;
  if (isCodedAlready(acting, { answerId: answer.id, themeId: theme.id }, span, whole))
    return fail(refusal('alreadyCoded', { theme: theme.name }));
  const coded = { ...input, themeId: theme.id };
  const after = newCoding(acting, answer, coded, span);
  return ok([{ table: 'codings', after }, ...endedRejections(acting, after)]);
}

/** @param span of the answer, on grapheme boundaries. */
export function newCoding(acting: Acting, answer: Answer, input: CodeInput, span: Span): Coding {
  return {
    id: acting.newId(),
    stamp: acting.stamp,
    answerId: answer.id,
    themeId: input.themeId,
    coderId: acting.coderId,
    start: span.start,
    end: span.end,
    excerpt: answer.text.slice(span.start, span.end),
    ...(input.span ? {} : { whole: true as const }),
    origin: input.origin,
  };
}

/** Why one cannot code with the theme; undefined where one can. */
export function whyUnusable(theme: Theme | undefined): Refusal | undefined {
  if (!theme || theme.mergedInto) return refusal('themeGone');
  if (theme.group) return refusal('themeIsGroup', { theme: theme.name });
  if (theme.retired) return refusal('themeRetired', { theme: theme.name });
  return undefined;
}

export function wholeOf(answer: Answer): Span {
  return { start: 0, end: answer.text.length };
}

/** Whether the acting coder gave the theme, or one merged into it, to exactly these words before. */
export function isCodedAlready(
  acting: Acting,
  input: Pick<Coding, 'answerId' | 'themeId'>,
  span: Span,
  whole: boolean,
): boolean {
  return acting.view
    .codingsOf(input.answerId)
    .some(
      (coding) =>
        coding.coderId === acting.coderId &&
        themeNow(acting.view, coding.themeId)?.id === input.themeId &&
        Boolean(coding.whole) === whole &&
        coding.start === span.start &&
        coding.end === span.end,
    );
}

/** The acting coder's rejections of the theme on the answer, as tombstones. */
export function endedRejections(
  acting: Acting,
  input: Pick<Coding, 'answerId' | 'themeId'>,
): ChangeItem[] {
  return acting.view
    .rejectionsOf(input.answerId)
    .filter(
      ({ themeId, coderId }) =>
        coderId === acting.coderId && themeNow(acting.view, themeId)?.id === input.themeId,
    )
    .map((before) => ({
      table: 'rejections',
      before,
      after: { ...before, stamp: acting.stamp, deleted: true },
    }));
}

function actOf({ origin, span }: CodeInput): Act {
  if (origin.kind === 'suggestion') return 'acceptSuggestion';
  return span ? 'codeSpan' : 'codeAnswer';
}
