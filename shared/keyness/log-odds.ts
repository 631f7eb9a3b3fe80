/** How often a word stands in two groups of texts, and how many words each group has. */
export interface TokenCounts {
  readonly inLeft: number;
  readonly left: number;
  readonly inRight: number;
  readonly right: number;
}

/** The prior is worth so many words, spread as all words of both groups are. */
export const PRIOR_WORDS = 500;

/**
 * How surely a word is of the left group (above 0) or of the right one (below 0), in standard
 * deviations: the z-score of the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi
 * and Quinn 2008, "Fightin' Words", equations 16 and 22). Rare words are held back by the prior.
 */
export function logOddsZ(
  { inLeft, left, inRight, right }: TokenCounts,
  priorWords = PRIOR_WORDS,
): number {
  const words = left + right;
  if (inLeft + inRight === 0 || inLeft + inRight === words) return 0;
  const prior = (priorWords * (inLeft + inRight)) / words;
  const logOdds = (count: number, all: number): number =>
    Math.log((count + prior) / (all + priorWords - count - prior));
  const variance = 1 / (inLeft + prior) + 1 / (inRight + prior);
  return (logOdds(inLeft, left) - logOdds(inRight, right)) / Math.sqrt(variance);
}
