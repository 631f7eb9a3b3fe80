import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { lemmaTexts } from '#shared/keyness/lemma-texts.ts';
import type { Sides } from '#shared/keyness/sides.ts';

/** Lemmas that follow one another in texts. */
export interface Run {
  readonly lemmas: readonly number[];
  /** Times they stand so. */
  readonly count: number;
}

/**
 * The runs of two lemmas, and those of three, that stand `least` times or more in the texts of both
 * sides. A run of three is counted only where both pairs in it are kept, so that few are.
 */
export function frequentRuns<Id extends string>(
  texts: IndexedTexts<Id>,
  sides: Sides,
  least: number,
): { readonly pairs: readonly Run[]; readonly triples: readonly Run[] } {
  const { size } = texts.lemmas;
  const pairs = frequent(pairsIn(texts, sides), least);
  const triples = frequent(triplesIn(texts, sides, pairs), least);
  const pairKeys = [...pairs.keys()];
  const lemmasOf = (pair: number) => [Math.floor(pair / size), pair % size];
  return {
    pairs: Array.from(pairs, ([pair, { count }]) => ({ lemmas: lemmasOf(pair), count })),
    triples: Array.from(triples, ([triple, { count }]) => ({
      lemmas: [...lemmasOf(pairKeys[Math.floor(triple / size)] ?? 0), triple % size],
      count,
    })),
  };
}

/** The number of the pair that begins at `at`. `size`: lemmas in all. */
export function pairKey(lemmas: ArrayLike<number>, at: number, size: number): number {
  return (lemmas[at] ?? 0) * size + (lemmas[at + 1] ?? 0);
}

interface Counted {
  readonly count: number;
  /** Its place among those counted. */
  readonly place: number;
}

function* pairsIn<Id extends string>(texts: IndexedTexts<Id>, sides: Sides): Iterable<number> {
  for (const { lemmas } of lemmaTexts(texts, sides))
    for (let at = 0; at + 1 < lemmas.length; at += 1) yield pairKey(lemmas, at, texts.lemmas.size);
}

/** Each as `place of its first pair × lemmas in all + third lemma`. */
function* triplesIn<Id extends string>(
  texts: IndexedTexts<Id>,
  sides: Sides,
  pairs: ReadonlyMap<number, Counted>,
): Iterable<number> {
  const { size } = texts.lemmas;
  for (const { lemmas } of lemmaTexts(texts, sides)) {
    let before: Counted | undefined;
    for (let at = 0; at + 1 < lemmas.length; at += 1) {
      const pair = pairs.get(pairKey(lemmas, at, size));
      if (before && pair) yield before.place * size + (lemmas[at + 1] ?? 0);
      before = pair;
    }
  }
}

/** Of millions of keys most come once: sorted, they are counted faster and smaller than in a map. */
function frequent(keys: Iterable<number>, least: number): ReadonlyMap<number, Counted> {
  const sorted = Float64Array.from(keys).sort();
  const counted = new Map<number, Counted>();
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const key = sorted[start] ?? 0;
    while (sorted[end] === key) end += 1;
    if (end - start >= least) counted.set(key, { count: end - start, place: counted.size });
  }
  return counted;
}
