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
  const pairs = frequentPairs(texts, sides, least);
  const thirds = new Map<number, Map<number, number>>();
  for (const { lemmas } of lemmaTexts(texts, sides)) {
    for (let at = 2; at < lemmas.length; at += 1) {
      const pair = pairAt(lemmas, at - 2, size);
      if (!pairs.has(pair) || !pairs.has(pairAt(lemmas, at - 1, size))) continue;
      const counts = thirds.get(pair) ?? new Map<number, number>();
      thirds.set(pair, add(counts, lemmas[at] ?? -1));
    }
  }
  const lemmasOf = (pair: number) => [Math.floor(pair / size), pair % size];
  return {
    pairs: Array.from(pairs, ([pair, count]) => ({ lemmas: lemmasOf(pair), count })),
    triples: [...thirds].flatMap(([pair, counts]) =>
      Array.from(counts, ([third, count]) => ({
        lemmas: [...lemmasOf(pair), third],
        count,
      })).filter(({ count }) => count >= least),
    ),
  };
}

/** By number: `first lemma × lemmas in all + second lemma`. */
function frequentPairs<Id extends string>(
  texts: IndexedTexts<Id>,
  sides: Sides,
  least: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { lemmas } of lemmaTexts(texts, sides))
    for (let at = 0; at + 1 < lemmas.length; at += 1)
      add(counts, pairAt(lemmas, at, texts.lemmas.size));
  for (const [pair, count] of counts) if (count < least) counts.delete(pair);
  return counts;
}

function pairAt(lemmas: Int32Array, at: number, size: number): number {
  return (lemmas[at] ?? 0) * size + (lemmas[at + 1] ?? 0);
}

function add(counts: Map<number, number>, key: number): Map<number, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1);
}
