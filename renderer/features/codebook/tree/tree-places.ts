import { assertNever } from '#shared/base/assert-never.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';

/** Where a theme goes: under a parent (or to the top) and before a sibling (or last). */
export interface Place {
  readonly parentId?: ThemeId | undefined;
  readonly beforeId?: ThemeId | undefined;
}

export const STEPS = ['up', 'down', 'nest', 'unnest'] as const;
export type Step = (typeof STEPS)[number];

/** Where one step takes a theme; undefined where it cannot go. */
export function placeAfterStep(tree: ThemeTree, themeId: ThemeId, step: Step): Place | undefined {
  const [parentId, grandparentId] = tree.ancestors(themeId);
  const siblings = tree.children(parentId).map(({ id }) => id);
  const at = siblings.indexOf(themeId);
  const previous = siblings[at - 1];
  switch (step) {
    case 'up':
      return previous && { parentId, beforeId: previous };
    case 'down':
      return at < siblings.length - 1 ? { parentId, beforeId: siblings[at + 2] } : undefined;
    case 'nest':
      return previous && { parentId: previous };
    case 'unnest':
      return parentId && { parentId: grandparentId, beforeId: nextOf(tree, parentId) };
    default:
      return assertNever(step);
  }
}

export interface DropOn {
  readonly key: ThemeId;
  readonly dropPosition: 'on' | 'before' | 'after';
}

/** Where a drop puts a theme; undefined when that is where it is, or inside itself. */
export function placeOfDrop(tree: ThemeTree, themeId: ThemeId, drop: DropOn): Place | undefined {
  if (tree.lineage(drop.key).includes(themeId)) return undefined;
  const place = placeNear(tree, themeId, drop);
  const [parentId] = tree.ancestors(themeId);
  const stays = place.parentId === parentId && place.beforeId === nextOf(tree, themeId);
  return stays ? undefined : place;
}

function placeNear(tree: ThemeTree, themeId: ThemeId, { key, dropPosition }: DropOn): Place {
  if (dropPosition === 'on') return { parentId: key };
  const [parentId] = tree.ancestors(key);
  if (dropPosition === 'before') return { parentId, beforeId: key };
  const next = nextOf(tree, key);
  return { parentId, beforeId: next === themeId ? nextOf(tree, themeId) : next };
}

function nextOf(tree: ThemeTree, themeId: ThemeId): ThemeId | undefined {
  const siblings = tree.children(tree.ancestors(themeId)[0]);
  return siblings[siblings.findIndex(({ id }) => id === themeId) + 1]?.id;
}
