import type { Theme } from '#shared/domain/theme.ts';

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
