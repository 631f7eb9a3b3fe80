import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';

/** A theme as the tree on screen shows it. */
export interface Branch {
  readonly id: ThemeId;
  readonly theme: Theme;
  /** How many answers I have coded with it or with a theme below it. */
  readonly count: number;
  readonly children: readonly Branch[];
}

export function branchesOf(
  tree: ThemeTree,
  counts: ReadonlyMap<ThemeId, number>,
  parentId?: ThemeId,
): readonly Branch[] {
  return tree.children(parentId).map((theme) => ({
    id: theme.id,
    theme,
    count: counts.get(theme.id) ?? 0,
    children: branchesOf(tree, counts, theme.id),
  }));
}

/** The theme to stand on once this one is gone: the next beside it, else the one before, else its parent. */
export function neighbourOf(tree: ThemeTree, themeId: ThemeId): ThemeId | undefined {
  const [parentId] = tree.ancestors(themeId);
  const siblings = tree.children(parentId);
  const at = siblings.findIndex(({ id }) => id === themeId);
  return siblings[at + 1]?.id ?? siblings[at - 1]?.id ?? parentId;
}

/** Where a new theme goes while this one is chosen: into the group, or beside the theme. */
export function parentForNew(tree: ThemeTree, chosen: Theme | undefined): Theme | undefined {
  if (!chosen || chosen.retired) return undefined;
  if (chosen.group) return chosen;
  const [parentId] = tree.ancestors(chosen.id);
  return parentId && tree.get(parentId);
}
