import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { endedRejections, whyUnusable } from '#shared/commands/code-answer.ts';
import { ownCodings } from '#shared/commands/code-many.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';

type CodingItem = Extract<ChangeItem, { readonly table: 'codings' }>;

interface UncodeInput {
  readonly answerIds: readonly AnswerId[];
  readonly themeId: ThemeId;
}

/** Takes a theme off all these answers in one act: the coder's own codings alone. */
export function uncodeMany(
  acting: Acting,
  { answerIds, themeId }: UncodeInput,
): Result<Change, Refusal> {
  const items = codingsOn(acting, answerIds, themeId).map((before) => removed(acting, before));
  if (items.length === 0) return fail(refusal('nothingNew'));
  const count = answersIn(items).length;
  const theme = acting.view.get('themes', themeId)?.name ?? '';
  return ok(change(acting, 'uncodeMany', items, { count, theme }));
}

interface RecodeInput {
  readonly answerIds: readonly AnswerId[];
  readonly from: ThemeId;
  readonly to: ThemeId;
}

/**
 * Gives the coder's own codings of one theme on these answers another, in one act. Words that hold
 * the other theme already lose the first one alone.
 */
export function recodeMany(
  acting: Acting,
  { answerIds, from, to }: RecodeInput,
): Result<Change, Refusal> {
  const theme = acting.view.get('themes', to);
  const unusable = whyUnusable(theme);
  if (!theme || unusable) return fail(unusable ?? refusal('themeGone'));
  if (from === to) return fail(refusal('nothingNew'));
  const items = codingsOn(acting, answerIds, from).map((before) => recoded(acting, before, to));
  if (items.length === 0) return fail(refusal('nothingNew'));
  const touched = answersIn(items);
  const ended = touched.flatMap((answerId) => endedRejections(acting, { answerId, themeId: to }));
  const was = acting.view.get('themes', from)?.name ?? '';
  const values = { count: touched.length, from: was, theme: theme.name };
  return ok(change(acting, 'recodeMany', [...items, ...ended], values));
}

function codingsOn(acting: Acting, answerIds: readonly AnswerId[], themeId: ThemeId): Coding[] {
  return [...new Set(answerIds)].flatMap((answerId) =>
    ownCodings(acting, answerId).filter((coding) => coding.themeId === themeId),
  );
}

function recoded(acting: Acting, before: Coding, themeId: ThemeId): CodingItem {
  const isThere = ownCodings(acting, before.answerId).some(
    (each) =>
      each.themeId === themeId &&
      each.start === before.start &&
      each.end === before.end &&
      each.whole === before.whole,
  );
  if (isThere) return removed(acting, before);
  const origin = { kind: 'bulk' } as const;
  return { table: 'codings', before, after: { ...before, themeId, origin, stamp: acting.stamp } };
}

function removed(acting: Acting, before: Coding): CodingItem {
  return { table: 'codings', before, after: { ...before, stamp: acting.stamp, deleted: true } };
}

function answersIn(items: readonly CodingItem[]): readonly AnswerId[] {
  return [...new Set(items.map(({ after }) => after.answerId))];
}
