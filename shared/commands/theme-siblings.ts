import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Acting } from '#shared/commands/acting.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { Theme } from '#shared/domain/theme.ts';

/** Names that differ in case alone are one name. */
export function nameKey(name: string): string {
  return name.toLocaleLowerCase();
}

/** The themes in use below a parent, or the topmost ones, as the codebook shows them. */
export function siblingsIn(
  themes: Iterable<Theme>,
  parentId: ThemeId | undefined,
): readonly Theme[] {
  const tree = new ThemeTree(themes);
  return tree.children(tree.standing(parentId));
}

/** The first of some themes that, once they are as `changed` has them, would share its name with a sibling. */
export function twinOf(
  acting: Acting,
  themes: readonly Theme[],
  changed: (theme: Theme) => Theme,
): Theme | undefined {
  const others = [...acting.view.all('themes')].filter((each) => !themes.includes(each));
  const tree = new ThemeTree([...others, ...themes.map(changed)]);
  return themes.find((theme) =>
    tree
      .children(tree.ancestors(theme.id)[0])
      .some((each) => each.id !== theme.id && nameKey(each.name) === nameKey(theme.name)),
  );
}

/** Whether `id` is `ancestor` itself or below it, through merges. */
export function isWithin({ view }: Acting, id: ThemeId | undefined, ancestor: ThemeId): boolean {
  const seen = new Set<ThemeId>();
  const now = (each: ThemeId | undefined) => each && themeNow(view, each);
  for (let at = now(id); at && !seen.has(at.id); at = now(at.parentId)) {
    if (at.id === ancestor) return true;
    seen.add(at.id);
  }
  return false;
}
