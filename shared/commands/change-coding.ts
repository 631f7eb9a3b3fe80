import { isCodedAlready } from '#shared/commands/code-answer.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Act, Change } from '#shared/domain/change.ts';
import type { Coding, Polarity, Span } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { quotableSpan } from '#shared/domain/span.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';

/** Takes a coding away. */
export function removeCoding(acting: Acting, codingId: CodingId): Result<Change, Refusal> {
  return rewrite(acting, 'removeCoding', codingId, () => ok({ deleted: true }));
}

/** Stars a quote (an example of its theme, a candidate for the report), or takes the star away. */
export function starCoding(acting: Acting, codingId: CodingId): Result<Change, Refusal> {
  return rewrite(acting, 'starCoding', codingId, (coding) =>
    ok({ starred: coding.starred ? undefined : true }),
  );
}

/** Says whether a mention is for or against; only where its theme takes that. */
export function setPolarity(
  acting: Acting,
  codingId: CodingId,
  polarity: Polarity | undefined,
): Result<Change, Refusal> {
  return rewrite(acting, 'setPolarity', codingId, (coding) => {
    const theme = themeNow(acting.view, coding.themeId);
    if (!theme?.polar) return fail(refusal('notPolar', { theme: theme?.name ?? '' }));
    return coding.polarity === polarity ? fail(refusal('nothingNew')) : ok({ polarity });
  });
}

/** Moves a quote's edges. A whole-answer coding becomes a quote of those words. */
export function changeEdges(
  acting: Acting,
  codingId: CodingId,
  edges: Span,
): Result<Change, Refusal> {
  return rewrite(acting, 'changeEdges', codingId, (coding) => {
    const answer = acting.view.get('answers', coding.answerId);
    if (!answer) return fail(refusal('answerGone'));
    const span = quotableSpan(answer.text, edges);
    if (!span) return fail(refusal('emptySpan'));
    const themeId = themeNow(acting.view, coding.themeId)?.id ?? coding.themeId;
    if (isCodedAlready(acting, { ...coding, themeId }, span, false))
      return fail(refusal('alreadyCoded', { theme: themeName(acting, coding) }));
    return ok({ ...span, excerpt: answer.text.slice(span.start, span.end), whole: undefined });
  });
}

function rewrite(
  acting: Acting,
  act: Act,
  codingId: CodingId,
  edit: (coding: Coding) => Result<Partial<Coding>, Refusal>,
): Result<Change, Refusal> {
  const before = acting.view.get('codings', codingId);
  if (!before || before.coderId !== acting.coderId) return fail(refusal('codingGone'));
  const edited = edit(before);
  if (!edited.ok) return edited;
  const after = { ...before, ...edited.value, stamp: acting.stamp };
  const theme = themeName(acting, before);
  return ok(change(acting, act, [{ table: 'codings', before, after }], { theme }));
}

function themeName(acting: Acting, coding: Coding): string {
  return themeNow(acting.view, coding.themeId)?.name ?? '';
}
