import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Act, Change, ChangeItem } from '#shared/domain/change.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { THEME_COLOURS, type Theme } from '#shared/domain/theme.ts';

export interface NewTheme {
  readonly name: string;
  readonly parentId?: ThemeId | undefined;
  readonly group?: true;
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
    keywords: [],
    colour: leastUsedColour(themes),
    ...(input.parentId ? { parentId: input.parentId } : {}),
    order: lastOrder(themes, input.parentId) + 1,
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
  if (edit.name !== undefined) {
    const name = checkedName(acting, edit.name, before.parentId, themeId);
    if (!name.ok) return name;
    return write(acting, 'editTheme', before, { ...edit, name: name.value });
  }
  const holder = edit.shortcut ? shortcutHolder(acting, edit.shortcut, themeId) : undefined;
  if (holder) return fail(refusal('shortcutTaken', { theme: holder.name }));
  return write(acting, 'editTheme', before, edit);
}

/** Moves a theme under a parent (or to the top) and before a sibling (or last). */
export function moveTheme(
  acting: Acting,
  themeId: ThemeId,
  to: { readonly parentId?: ThemeId | undefined; readonly beforeId?: ThemeId | undefined },
): Result<Change, Refusal> {
  const before = acting.view.get('themes', themeId);
  if (!before) return fail(refusal('themeGone'));
  if (isWithin(acting, to.parentId, themeId)) return fail(refusal('moveIntoItself'));
  const name = checkedName(acting, before.name, to.parentId, themeId);
  if (!name.ok) return name;
  const siblings = siblingsOf([...acting.view.all('themes')], to.parentId).filter(
    (each) => each.id !== themeId,
  );
  const found = siblings.findIndex((each) => each.id === to.beforeId);
  const at = found < 0 ? siblings.length : found;
  const previous = siblings[at - 1]?.order ?? (siblings[at]?.order ?? 1) - 2;
  const next = siblings[at]?.order ?? previous + 2;
  const after = { parentId: to.parentId, order: (previous + next) / 2 };
  return write(acting, 'moveTheme', before, after);
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
  const items: ChangeItem[] = [...acting.view.all('themes')]
    .filter((each) => isWithin(acting, each.id, themeId) && each.retired !== retired)
    .map((before) => ({
      table: 'themes',
      before,
      after: {
        ...before,
        stamp: acting.stamp,
        retired,
        shortcut: retired ? undefined : before.shortcut,
      },
    }));
  if (items.length === 0) return fail(refusal('nothingNew'));
  return ok(change(acting, act, items, { theme: theme.name }));
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
  const wanted = name.toLocaleLowerCase();
  const taken = siblingsOf([...acting.view.all('themes')], parentId).some(
    (each) => each.id !== own && !each.retired && each.name.toLocaleLowerCase() === wanted,
  );
  return taken ? fail(refusal('nameTaken', { theme: name })) : ok(name);
}

function siblingsOf(themes: readonly Theme[], parentId: ThemeId | undefined): Theme[] {
  return themes
    .filter((theme) => theme.parentId === parentId)
    .toSorted((left, right) => left.order - right.order);
}

function lastOrder(themes: readonly Theme[], parentId: ThemeId | undefined): number {
  return siblingsOf(themes, parentId).at(-1)?.order ?? 0;
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
