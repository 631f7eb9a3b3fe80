import type { ThemeCount, ThemeCounts } from '#shared/analysis/counts.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { Order, Unit } from '#renderer/features/results/choices.ts';

/** A line of the results. */
export interface ResultRow {
  readonly theme: Theme;
  readonly depth: number;
  /** Has themes below it: its number is of distinct answers, not their sum. */
  readonly isHeading: boolean;
  readonly count: ThemeCount;
}

export interface ResultRows {
  readonly rows: readonly ResultRow[];
  /** Themes that nothing in the scope mentions, in the codebook's order. */
  readonly unmentioned: readonly Theme[];
}

/** The mentioned themes under their parents, sorted among siblings; retired ones come last. */
export function resultRows(
  tree: ThemeTree,
  counts: ThemeCounts,
  unit: Unit,
  order: Order,
): ResultRows {
  const countOf = new Map(counts.themes.map((count) => [count.themeId, count]));
  const rows: ResultRow[] = [];
  const unmentioned: Theme[] = [];
  const add = (theme: Theme, depth: number) => {
    const count = countOf.get(theme.id);
    const isHeading = tree.children(theme.id).length > 0;
    if (count && count.answers > 0) rows.push({ theme, depth, isHeading, count });
    else if (!theme.group) unmentioned.push(theme);
  };
  const walk = (parentId: ThemeId | undefined, depth: number) => {
    for (const theme of sorted(tree.children(parentId), countOf, unit, order)) {
      add(theme, depth);
      walk(theme.id, depth + 1);
    }
  };
  walk(undefined, 0);
  for (const theme of tree.retired()) if (countOf.has(theme.id)) add(theme, 0);
  return { rows, unmentioned };
}

function sorted(
  siblings: readonly Theme[],
  counts: ReadonlyMap<ThemeId, ThemeCount>,
  unit: Unit,
  order: Order,
): readonly Theme[] {
  if (order === 'codebook') return siblings;
  const countOf = (theme: Theme) => counts.get(theme.id)?.[unit] ?? 0;
  return siblings.toSorted((left, right) => countOf(right) - countOf(left));
}
