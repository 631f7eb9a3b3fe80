/** A place in a row of the table: a column, or the room that columns out of sight take. */
export type Slot =
  | { readonly kind: 'column'; readonly index: number; readonly key: string }
  | { readonly kind: 'gap'; readonly width: number; readonly key: string };

interface Placed {
  readonly index: number;
  /** Pixels from the first column's left edge. */
  readonly start: number;
  readonly end: number;
}

/** Columns that are drawn, in their order, with gaps so that each stands where it would among all. */
export function slotsOf(drawn: readonly Placed[], totalWidth: number): Slot[] {
  const slots: Slot[] = [];
  let reached = 0;
  for (const { index, start, end } of drawn) {
    slots.push(...gap(reached, start), { kind: 'column', index, key: String(index) });
    reached = end;
  }
  return [...slots, ...gap(reached, totalWidth)];
}

function gap(from: number, to: number): Slot[] {
  return to > from ? [{ kind: 'gap', width: to - from, key: `gap ${from}` }] : [];
}

/** The places in sight and one more, in their order. */
export function withOne(places: readonly number[], one: number): number[] {
  if (one < 0 || places.includes(one)) return [...places];
  return [...places, one].toSorted((left, right) => left - right);
}
