import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { frequentRuns, type Run } from '#shared/keyness/runs.ts';
import type { Sides } from '#shared/keyness/sides.ts';

/** What is known of the lemmas of both sides' texts. */
interface KnownLemmas {
  /** Times each stands there. */
  readonly tokens: Int32Array;
  /** Whether a phrase may begin and end with it. */
  readonly isContent: (lemma: number) => boolean;
}

const LEAST_COUNT = 3;
const LEAST_NPMI = 0.3;

/**
 * Runs of two or three lemmas that stand three times or more in the texts of both sides, begin and
 * end in content words, and attract one another by normalised pointwise mutual information (Bouma
 * 2009, "Normalized (pointwise) mutual information in collocation extraction"). A pair that stands on
 * its own too seldom, beside the longer runs that hold it, is left out, as the C-value would have it
 * (Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms"). Punctuation makes
 * no difference: a corpus keeps words alone.
 */
export function collocationsOf<Id extends string>(
  texts: IndexedTexts<Id>,
  sides: Sides,
  { tokens, isContent }: KnownLemmas,
): readonly Run[] {
  const { pairs, triples } = frequentRuns(texts, sides, LEAST_COUNT);
  const all = tokens.reduce((sum, each) => sum + each, 0);
  const isCollocation = ({ lemmas, count }: Run): boolean => {
    if (!isContent(lemmas[0] ?? -1) || !isContent(lemmas.at(-1) ?? -1)) return false;
    const shares = lemmas.map((lemma) => (tokens[lemma] ?? 0) / all);
    return npmi(count / all, shares) >= LEAST_NPMI;
  };
  const longer = triples.filter(isCollocation);
  const standsAlone = holdersOf(longer);
  return [...longer, ...pairs.filter((pair) => isCollocation(pair) && standsAlone(pair))];
}

/** −1…1, where 1 is for words that never stand apart; for more than two as their total correlation. */
export function npmi(together: number, apart: readonly number[]): number {
  if (together >= 1) return 1;
  const byChance = apart.reduce((product, share) => product * share, 1);
  return Math.log(together / byChance) / ((1 - apart.length) * Math.log(together));
}

/** Whether a pair stands often enough beside its mean count in the longer runs that hold it. */
function holdersOf(longer: readonly Run[]): (pair: Run) => boolean {
  const counts = new Map<string, number[]>();
  for (const { lemmas, count } of longer) {
    for (const pair of [lemmas.slice(0, 2), lemmas.slice(1)]) {
      const key = pair.join(' ');
      counts.set(key, [...(counts.get(key) ?? []), count]);
    }
  }
  return ({ lemmas, count }) => {
    const within = counts.get(lemmas.join(' ')) ?? [0];
    const mean = within.reduce((sum, each) => sum + each, 0) / within.length;
    return count - mean >= LEAST_COUNT;
  };
}
