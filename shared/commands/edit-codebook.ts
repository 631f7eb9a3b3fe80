import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { tooLong } from '#shared/commands/too-long.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Act, Change, ChangeItem } from '#shared/domain/change.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { orderBetween } from '#shared/domain/theme-order.ts';
import { THEME_COLOURS, themeSchema, type Theme } from '#shared/domain/theme.ts';

export interface NewTheme {
  readonly name: string;
  readonly parentId?: ThemeId | undefined;
  readonly group?: true;
  readonly keywords?: readonly string[];
}

export type ThemeEdit = Partial<
  Pick<
    Theme,
    | 'name'
    | 'description'
    | 'include'
    | 'exclude'
    | 'examples'
    | 'keywords'
    | 'colour'
    | 'shortcut'
    | 'questionIds'
  >
>;

const NAME_MOST = 200;

/** Adds a theme (or a mere group) as the last child of its parent, in the colour used least. */
export function addTheme(
  acting: Acting,
  input: NewTheme,
): Result<{ readonly change: Change; readonly themeId: ThemeId }, Refusal> {
  const name = checkedName(acting, input.name, input.parentId);
  if (!name.ok) return name;
  if (input.parentId && !acting.view.get('themes', input.parentId))
    return fail(refusal('themeGone'));
  const themes = [...acting.view.all('themes')];
  const after: Theme = {
    id: acting.newId(),
    stamp: acting.stamp,
    name: name.value,
    description: '',
    include: '',
    exclude: '',
    examples: '',
    keywords: input.keywords ?? [],
    colour: leastUsedColour(themes),
    ...(input.parentId ? { parentId: input.parentId } : {}),
    order: (siblingsIn(themes, input.parentId).at(-1)?.order ?? 0) + 1,
    ...(input.group ? { group: true as const } : {}),
    questionIds: [],
  };
  const made = change(acting, 'addTheme', [{ table: 'themes', after }], { theme: name.value });
  return ok({ change: made, themeId: after.id });
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
    (each) => isWithin(acting, each.id, themeId) && each.retired !== retired,
  );
  if (changing.length === 0) return fail(refusal('nothingNew'));
  const twin = retired ? undefined : twinOf(acting, changing);
  if (twin) return fail(refusal('nameTaken', { theme: twin.name }));
  const items = changing.map((before) => retiredItem(acting, before, retired));
  return ok(change(acting, act, items, { theme: theme.name }));
}

function retiredItem(acting: Acting, before: Theme, retired: true | undefined): ChangeItem {
  const shortcut = retired ? undefined : before.shortcut;
  return { table: 'themes', before, after: { ...before, stamp: acting.stamp, retired, shortcut } };
}

/** The first of some themes that, once restored, would share its name with a sibling. */
function twinOf(acting: Acting, restored: readonly Theme[]): Theme | undefined {
  const others = [...acting.view.all('themes')].filter((each) => !restored.includes(each));
  const tree = new ThemeTree([...others, ...restored.map(backInUse)]);
  return restored.find((theme) =>
    tree
      .children(tree.ancestors(theme.id)[0])
      .some((each) => each.id !== theme.id && nameKey(each.name) === nameKey(theme.name)),
  );
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

function checkedName(
  acting: Acting,
  raw: string,
  parentId: ThemeId | undefined,
  own?: ThemeId,
): Result<string, Refusal> {
  const name = raw.trim().replaceAll(/\s+/g, ' ');
  if (name === '') return fail(refusal('nameEmpty'));
  if (name.length > NAME_MOST) return fail(refusal('nameTooLong', { most: NAME_MOST }));
  const taken = siblingsIn(acting.view.all('themes'), parentId).some(
    (each) => each.id !== own && nameKey(each.name) === nameKey(name),
  );
  return taken ? fail(refusal('nameTaken', { theme: name })) : ok(name);
}

/** Names that differ in case alone are one name. */
function nameKey(name: string): string {
  return name.toLocaleLowerCase();
}

/** The themes in use below a parent, or the topmost ones, as the codebook shows them. */
function siblingsIn(themes: Iterable<Theme>, parentId: ThemeId | undefined): readonly Theme[] {
  const tree = new ThemeTree(themes);
  return tree.children(tree.standing(parentId));
}

function leastUsedColour(themes: readonly Theme[]): number {
  const uses = Array.from({ length: THEME_COLOURS }, () => 0);
  for (const theme of themes)
    if (!theme.retired && !theme.group) uses[theme.colour] = (uses[theme.colour] ?? 0) + 1;
  return uses.indexOf(Math.min(...uses));
}

function shortcutHolder(acting: Acting, shortcut: string, own: ThemeId): Theme | undefined {
  return [...acting.view.all('themes')].find(
    (theme) => theme.id !== own && theme.shortcut === shortcut && !theme.retired,
  );
}

/** Whether `id` is `ancestor` itself or below it. */
function isWithin(acting: Acting, id: ThemeId | undefined, ancestor: ThemeId): boolean {
  const seen = new Set<ThemeId>();
  for (let at = id; at && !seen.has(at); at = acting.view.get('themes', at)?.parentId) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}
