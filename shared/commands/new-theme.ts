import { fail, ok, type Result } from '#shared/base/result.ts';
import { refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { nameKey, siblingsIn } from '#shared/commands/theme-siblings.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { THEME_COLOURS, type Theme } from '#shared/domain/theme.ts';

export interface NewTheme {
  readonly name: string;
  readonly parentId?: ThemeId | undefined;
  readonly group?: true;
  readonly keywords?: readonly string[];
}

const NAME_MOST = 200;

/** A theme (or a mere group) as the last child of its parent, in the colour used least. */
export function newTheme(acting: Acting, input: NewTheme): Result<Theme, Refusal> {
  const name = checkedName(acting, input.name, input.parentId);
  if (!name.ok) return name;
  if (input.parentId && !acting.view.get('themes', input.parentId))
    return fail(refusal('themeGone'));
  const themes = [...acting.view.all('themes')];
  return ok({
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
  });
}

/** A name as it is kept, unless it is empty, too long or taken by a sibling other than `own`. */
export function checkedName(
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

function leastUsedColour(themes: readonly Theme[]): number {
  const uses = Array.from({ length: THEME_COLOURS }, () => 0);
  for (const theme of themes)
    if (!theme.retired && !theme.mergedInto && !theme.group)
      uses[theme.colour] = (uses[theme.colour] ?? 0) + 1;
  return uses.indexOf(Math.min(...uses));
}
