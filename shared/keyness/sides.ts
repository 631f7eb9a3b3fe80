import type { Corpus } from '#shared/corpus/corpus.ts';

export const LEFT_OUT = 0;
export const GROUP = 1;
export const REST = 2;

/** Two sets of texts that are held against each other. */
export interface Sides {
  /** For each place of the corpus: `LEFT_OUT`, `GROUP` or `REST`. */
  readonly at: Uint8Array;
  /** Texts of the group. */
  readonly group: number;
  /** Texts of the rest. */
  readonly rest: number;
}

/** A text of both is of the group; ids that the corpus has not are passed over. */
export function sidesOf<Id extends string>(
  corpus: Corpus<Id>,
  { group, rest }: { readonly group: Iterable<Id>; readonly rest: Iterable<Id> },
): Sides {
  const at = new Uint8Array(corpus.places);
  const put = (ids: Iterable<Id>, side: number): number => {
    let count = 0;
    for (const id of ids) {
      const place = corpus.placeOf(id);
      if (place === undefined || at[place] !== LEFT_OUT) continue;
      at[place] = side;
      count += 1;
    }
    return count;
  };
  return { group: put(group, GROUP), rest: put(rest, REST), at };
}

/** The same sides with at most so many texts, taken at even steps; their counts are of all. */
export function thinned(sides: Sides, most: number): Sides {
  const step = Math.ceil((sides.group + sides.rest) / most);
  if (step <= 1) return sides;
  let text = 0;
  const at = sides.at.map((side) => {
    if (side === LEFT_OUT) return LEFT_OUT;
    text += 1;
    return text % step === 0 ? side : LEFT_OUT;
  });
  return { ...sides, at };
}
