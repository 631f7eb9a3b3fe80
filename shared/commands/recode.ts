import { fail, ok, type Result } from '#shared/base/result.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { endedRejections, isCodedAlready, whyUnusable } from '#shared/commands/code-answer.ts';
import { newTheme } from '#shared/commands/new-theme.ts';
import { siblingsIn } from '#shared/commands/theme-siblings.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId, RejectionId, ThemeId } from '#shared/domain/ids.ts';
import type { Rejection } from '#shared/domain/rejection.ts';
import { orderBetween } from '#shared/domain/theme-order.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { Theme } from '#shared/domain/theme.ts';

/**
 * Gives the coder's codings another theme. One whose words have that theme already is taken away
 * instead, and a rejection of the theme on those answers ends.
 */
export function moveCodings(
  acting: Acting,
  codingIds: readonly CodingId[],
  themeId: ThemeId,
): Result<Change, Refusal> {
  const theme = acting.view.get('themes', themeId);
  const unusable = whyUnusable(theme);
  if (!theme || unusable) return fail(unusable ?? refusal('themeGone'));
  const moving = ownCodings(acting, codingIds).filter(
    (coding) => themeNow(acting.view, coding.themeId)?.id !== theme.id,
  );
  if (moving.length === 0) return fail(refusal('nothingChosen'));
  const items = moving.flatMap((coding) => movedItems(acting, coding, theme));
  const values = { theme: theme.name, count: moving.length };
  return ok(change(acting, 'moveCodings', distinct(items), values));
}

/**
 * Makes a theme beside another, and gives it those of the coder's codings that are named: one act,
 * one undo. Codings of others stay where they are.
 */
export function splitTheme(
  acting: Acting,
  themeId: ThemeId,
  input: { readonly name: string; readonly codingIds: readonly CodingId[] },
): Result<{ readonly change: Change; readonly themeId: ThemeId }, Refusal> {
  const from = acting.view.get('themes', themeId);
  if (!from) return fail(refusal('themeGone'));
  const moving = ownCodings(acting, input.codingIds);
  if (moving.length === 0) return fail(refusal('nothingChosen'));
  const made = newTheme(acting, { name: input.name, parentId: from.parentId });
  if (!made.ok) return made;
  const theme: Theme = {
    ...made.value,
    order: orderAfter(acting, from) ?? made.value.order,
    questionIds: from.questionIds,
    ...(from.polar ? { polar: true as const } : {}),
  };
  const items: ChangeItem[] = [
    { table: 'themes', after: theme },
    ...moving.flatMap((coding) => movedItems(acting, coding, theme)),
  ];
  const values = { theme: from.name, name: theme.name, count: moving.length };
  return ok({ change: change(acting, 'splitTheme', items, values), themeId: theme.id });
}

/** Takes the coder's codings away, as one act. */
export function removeCodings(
  acting: Acting,
  codingIds: readonly CodingId[],
): Result<Change, Refusal> {
  const removing = ownCodings(acting, codingIds);
  if (removing.length === 0) return fail(refusal('codingGone'));
  const items = removing.map((coding) => removedItem(acting, coding));
  const values = { theme: themeNames(acting, removing), count: removing.length };
  return ok(change(acting, 'removeCodings', items, values));
}

/** Takes codings away and keeps their words as counter-examples of their themes, as one act. */
export function rejectCodings(
  acting: Acting,
  codingIds: readonly CodingId[],
): Result<Change, Refusal> {
  const rejecting = ownCodings(acting, codingIds);
  if (rejecting.length === 0) return fail(refusal('codingGone'));
  const filled = new Set<RejectionId>();
  const items = rejecting.flatMap((coding) => {
    const rejection = rejectionItem(acting, coding, filled);
    return [removedItem(acting, coding), rejection];
  });
  const values = { theme: themeNames(acting, rejecting), count: rejecting.length };
  return ok(change(acting, 'rejectCodings', items, values));
}

function removedItem({ stamp }: Acting, before: Coding): ChangeItem {
  return { table: 'codings', before, after: { ...before, stamp, deleted: true } };
}

function themeNames({ view }: Acting, codings: readonly Coding[]): string {
  const names = codings.map(({ themeId }) => themeNow(view, themeId)?.name ?? '');
  return [...new Set(names)].join(', ');
}

/** A bare rejection takes the words of one coding; further ones have records of their own. */
function rejectionItem(acting: Acting, coding: Coding, filled: Set<RejectionId>): ChangeItem {
  const { stamp, coderId, view } = acting;
  const themeId = themeNow(view, coding.themeId)?.id ?? coding.themeId;
  const { answerId, start, end, excerpt } = coding;
  const counterExample = { start, end, excerpt };
  const isBare = (each: Rejection) =>
    each.coderId === coderId &&
    each.themeId === themeId &&
    !each.counterExample &&
    !filled.has(each.id);
  const before = view.rejectionsOf(answerId).find(isBare);
  if (before) filled.add(before.id);
  if (before) return { table: 'rejections', before, after: { ...before, stamp, counterExample } };
  const id = acting.newId();
  const after = { id, stamp, answerId, themeId, coderId, counterExample };
  return { table: 'rejections', after };
}

function movedItems(acting: Acting, before: Coding, theme: Theme): readonly ChangeItem[] {
  const { stamp } = acting;
  const target = { answerId: before.answerId, themeId: theme.id };
  if (isCodedAlready(acting, target, before, before.whole ?? false))
    return [removedItem(acting, before)];
  const polarity = theme.polar ? before.polarity : undefined;
  const after = { ...before, stamp, themeId: theme.id, polarity, starred: undefined };
  return [{ table: 'codings', before, after }, ...endedRejections(acting, target)];
}

/** Two codings of one answer end the same rejection: it is written once. */
function distinct(items: readonly ChangeItem[]): readonly ChangeItem[] {
  return [...new Map(items.map((item) => [item.after.id, item])).values()];
}

function ownCodings(acting: Acting, codingIds: readonly CodingId[]): readonly Coding[] {
  return codingIds
    .flatMap((id) => acting.view.get('codings', id) ?? [])
    .filter(({ coderId }) => coderId === acting.coderId);
}

function orderAfter({ view }: Acting, theme: Theme): number | undefined {
  const siblings = siblingsIn(view.all('themes'), theme.parentId);
  const at = siblings.findIndex(({ id }) => id === theme.id);
  return at < 0 ? undefined : orderBetween(siblings[at], siblings[at + 1]);
}
