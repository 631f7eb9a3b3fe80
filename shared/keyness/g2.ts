/** In how many texts of a group and of the rest something is, and how many texts they have. */
export interface TextCounts {
  readonly inGroup: number;
  readonly group: number;
  readonly inRest: number;
  readonly rest: number;
}

/**
 * How much more (above 0) or less (below 0) a group's texts have of something than the rest: the
 * log-likelihood ratio G² of the table of two by two (Dunning 1993, "Accurate methods for the
 * statistics of surprise and coincidence"), with the direction for its sign. 0 where nothing tells
 * the two apart, as where either has no texts.
 */
export function signedG2({ inGroup, group, inRest, rest }: TextCounts): number {
  const texts = group + rest;
  if (texts === 0) return 0;
  const having = inGroup + inRest;
  const lacking = texts - having;
  const half =
    surprise(inGroup, (group * having) / texts) +
    surprise(inRest, (rest * having) / texts) +
    surprise(group - inGroup, (group * lacking) / texts) +
    surprise(rest - inRest, (rest * lacking) / texts);
  // Rounding must not make a difference of what is none.
  const g2 = 2 * Math.max(half, 0);
  return inGroup * rest >= inRest * group ? g2 : -g2;
}

function surprise(seen: number, expected: number): number {
  return seen === 0 ? 0 : seen * Math.log(seen / expected);
}
