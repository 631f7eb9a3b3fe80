import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';

/** The themes under a parent (or at the top), as they stand in the codebook. */
export function siblingsOf(themes: Iterable<Theme>, parentId: ThemeId | undefined): Theme[] {
  return [...themes]
    .filter((theme) => theme.parentId === parentId)
    .toSorted((left, right) => left.order - right.order);
}

/** A number between two neighbours' orders; undefined where halving has used up the room. */
export function orderBetween(
  previous: Theme | undefined,
  next: Theme | undefined,
): number | undefined {
  if (!previous) return next ? next.order - 1 : 0;
  if (!next) return previous.order + 1;
  const order = (previous.order + next.order) / 2;
  return previous.order < order && order < next.order ? order : undefined;
}
