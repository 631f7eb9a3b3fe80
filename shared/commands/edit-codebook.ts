import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { checkedName, newTheme, type NewTheme } from '#shared/commands/new-theme.ts';
import { isWithin, siblingsIn, twinOf } from '#shared/commands/theme-siblings.ts';
import { tooLong } from '#shared/commands/too-long.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Act, Change, ChangeItem } from '#shared/domain/change.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { orderBetween } from '#shared/domain/theme-order.ts';
import { themeSchema, type Theme } from '#shared/domain/theme.ts';

export type ThemeEdit = Partial<
  Pick<
    Theme,
    | 'name'
    | 'description'
    | 'include'
    | 'exclude'
    | 'examples'
    | 'counterExamples'
    | 'keywords'
    | 'colour'
    | 'shortcut'
    | 'questionIds'
    | 'polar'
  >
>;

/** Adds a theme (or a mere group) as the last child of its parent, in the colour used least. */
export function addTheme(
  acting: Acting,
  input: NewTheme,
): Result<{ readonly change: Change; readonly themeId: ThemeId }, Refusal> {
  const made = newTheme(acting, input);
  if (!made.ok) return made;
  const { name, id } = made.value;
  const items = [{ table: 'themes' as const, after: made.value }];
  return ok({ change: change(acting, 'addTheme', items, { theme: name }), themeId: id });
}

/** Changes a theme's own fields. The name must stay unique among its siblings, the key among all themes. */
export function editTheme(
  acting: Acting,
  themeId: ThemeId,
  edit: ThemeEdit,
): Result<Change, Refusal> {
  const before = acting.view.get('themes', themeId);
  if (!before) return fail(refusal('themeGone'));
  const name =
    edit.name === undefined
      ? ok(before.name)
      : checkedName(acting, edit.name, before.parentId, themeId);
  if (!name.ok) return name;
  const holder = edit.shortcut ? shortcutHolder(acting, edit.shortcut, themeId) : undefined;
  if (holder) return fail(refusal('shortcutTaken', { theme: holder.name }));
  const edited = { ...edit, name: name.value };
  const long = tooLong(themeSchema, { ...before, ...edited });
  return long ? fail(long) : write(acting, 'editTheme', before, edited);
}

/**
 * Moves a theme under a parent (or to the top) and before a sibling (or last). Siblings are those of
 * the codebook as it is seen: what was under a retired theme hangs on whatever is above that.
 */
export function moveTheme(
  acting: Acting,
  themeId: ThemeId,
  to: { readonly parentId?: ThemeId | undefined; readonly beforeId?: ThemeId | undefined },
): Result<Change, Refusal> {
  const { view } = acting;
  const before = view.get('themes', themeId);
  if (!before || (to.parentId && !view.get('themes', to.parentId)))
    return fail(refusal('themeGone'));
  if (isWithin(acting, to.parentId, themeId)) return fail(refusal('moveIntoItself'));
  const name = checkedName(acting, before.name, to.parentId, themeId);
  if (!name.ok) return name;
  const siblings = siblingsIn(view.all('themes'), to.parentId).filter(({ id }) => id !== themeId);
  const found = siblings.findIndex(({ id }) => id === to.beforeId);
  const at = found < 0 ? siblings.length : found;
  const order = orderBetween(siblings[at - 1], siblings[at]);
  const { parentId } = to;
  if (order !== undefined) return write(acting, 'moveTheme', before, { parentId, order });
  return ok(renumbered(acting, before, siblings.toSpliced(at, 0, { ...before, parentId })));
}

/** No number is left between two neighbours: all of them are counted anew. */
function renumbered(acting: Acting, moved: Theme, ordered: readonly Theme[]): Change {
  const items: ChangeItem[] = ordered.map((theme, at) => ({
    table: 'themes',
    before: theme.id === moved.id ? moved : theme,
    after: { ...theme, stamp: acting.stamp, order: at + 1 },
  }));
  return change(acting, 'moveTheme', items, { theme: moved.name });
}

/** Retires a theme with everything below it: it codes no more, and no coding is rewritten. */
export function retireTheme(acting: Acting, themeId: ThemeId): Result<Change, Refusal> {
  return setRetired(acting, themeId, 'retireTheme', true);
}

export function restoreTheme(acting: Acting, themeId: ThemeId): Result<Change, Refusal> {
  return setRetired(acting, themeId, 'restoreTheme', undefined);
}

function setRetired(
  acting: Acting,
  themeId: ThemeId,
  act: Act,
  retired: true | undefined,
): Result<Change, Refusal> {
  const theme = acting.view.get('themes', themeId);
  if (!theme) return fail(refusal('themeGone'));
  const changing = [...acting.view.all('themes')].filter(
    (each) => !each.mergedInto && isWithin(acting, each.id, themeId) && each.retired !== retired,
  );
  if (changing.length === 0) return fail(refusal('nothingNew'));
  const twin = retired ? undefined : twinOf(acting, changing, backInUse);
  if (twin) return fail(refusal('nameTaken', { theme: twin.name }));
  const items = changing.map((before) => retiredItem(acting, before, retired));
  return ok(change(acting, act, items, { theme: theme.name }));
}

function retiredItem(acting: Acting, before: Theme, retired: true | undefined): ChangeItem {
  const shortcut = retired ? undefined : before.shortcut;
  return { table: 'themes', before, after: { ...before, stamp: acting.stamp, retired, shortcut } };
}

function backInUse(theme: Theme): Theme {
  return { ...theme, retired: undefined };
}

function write(
  acting: Acting,
  act: Act,
  before: Theme,
  edit: ThemeEdit & Partial<Pick<Theme, 'parentId' | 'order'>>,
): Result<Change, Refusal> {
  const after = { ...before, ...edit, stamp: acting.stamp };
  return ok(change(acting, act, [{ table: 'themes', before, after }], { theme: after.name }));
}

function shortcutHolder(acting: Acting, shortcut: string, own: ThemeId): Theme | undefined {
  return [...acting.view.all('themes')].find(
    (theme) =>
      theme.id !== own && theme.shortcut === shortcut && !theme.retired && !theme.mergedInto,
  );
}
