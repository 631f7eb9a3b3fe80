import { fail, ok, type Result } from '#shared/base/result.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { isWithin, twinOf } from '#shared/commands/theme-siblings.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { QuestionId, ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';

/**
 * Makes one theme an alias of another: whatever is coded with it reads as the other from now on, and
 * no coding is rewritten. What was below it hangs on the other; the other is found by both's
 * keywords and is for both's questions.
 */
export function mergeTheme(
  acting: Acting,
  fromId: ThemeId,
  intoId: ThemeId,
): Result<Change, Refusal> {
  const from = acting.view.get('themes', fromId);
  const into = acting.view.get('themes', intoId);
  const why = whyNotMerged(from, into);
  if (!from || !into || why) return fail(why ?? refusal('themeGone'));
  const after = {
    from: { ...from, stamp: acting.stamp, mergedInto: into.id, shortcut: undefined },
    into: { ...into, stamp: acting.stamp, ...joined(acting, from, into) },
  };
  const below = [...acting.view.all('themes')].filter(
    ({ id, parentId }) => parentId === from.id && id !== into.id,
  );
  const twin = twinOf(acting, [...below, into, from], (theme) =>
    theme.id === from.id ? after.from : theme.id === into.id ? after.into : theme,
  );
  if (twin && twin.id !== from.id) return fail(refusal('nameTaken', { theme: twin.name }));
  const items: ChangeItem[] = [
    { table: 'themes', before: from, after: after.from },
    { table: 'themes', before: into, after: after.into },
  ];
  return ok(change(acting, 'mergeTheme', items, { theme: from.name, into: into.name }));
}

/** Makes a merged theme one of its own again; its codings come back with it. */
export function unmergeTheme(acting: Acting, themeId: ThemeId): Result<Change, Refusal> {
  const before = acting.view.get('themes', themeId);
  if (!before) return fail(refusal('themeGone'));
  if (!before.mergedInto) return fail(refusal('nothingNew'));
  const after = { ...before, stamp: acting.stamp, mergedInto: undefined };
  const twin = twinOf(acting, [before], () => after);
  if (twin) return fail(refusal('nameTaken', { theme: twin.name }));
  return ok(
    change(acting, 'unmergeTheme', [{ table: 'themes', before, after }], { theme: before.name }),
  );
}

function whyNotMerged(from: Theme | undefined, into: Theme | undefined): Refusal | undefined {
  if (!from || !into || from.mergedInto || into.mergedInto) return refusal('themeGone');
  if (from.id === into.id) return refusal('mergeIntoItself');
  const group = [from, into].find((theme) => theme.group);
  if (group) return refusal('themeIsGroup', { theme: group.name });
  return into.retired ? refusal('themeRetired', { theme: into.name }) : undefined;
}

/** What the other theme takes over; one that lies below the merged one moves up to its place. */
function joined(acting: Acting, from: Theme, into: Theme): Partial<Theme> {
  const isBelow = isWithin(acting, into.id, from.id);
  return {
    keywords: [...new Set([...into.keywords, ...from.keywords])].slice(0, 1000),
    questionIds: bothQuestions(from.questionIds, into.questionIds),
    ...(from.polar ? { polar: true as const } : {}),
    ...(isBelow ? { parentId: from.parentId, order: from.order } : {}),
  };
}

/** No questions named means all. */
function bothQuestions(
  one: readonly QuestionId[],
  other: readonly QuestionId[],
): readonly QuestionId[] {
  return one.length === 0 || other.length === 0 ? [] : [...new Set([...other, ...one])];
}
