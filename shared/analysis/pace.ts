const MINUTE = 60_000;
/** A longer pause ends a sitting. */
const LONGEST_PAUSE = 15 * MINUTE;
/** Fewer acts, or a shorter time, tell no pace. */
const FEWEST_ACTS = 10;
const SHORTEST_TIME = 3 * MINUTE;

/**
 * Answers decided an hour in the sitting that is under way: the acts up to now between which there was
 * no pause of a quarter of an hour. `moments`: when answers were decided (ms, in any order); what was
 * decided in one act counts once, since what is left is read one by one. Undefined while too little is
 * known.
 */
export function paceOf(moments: Iterable<number>, nowMs: number): number | undefined {
  const [last = 0, ...earlier] = [...new Set(moments)].sort((left, right) => right - left);
  if (nowMs - last > LONGEST_PAUSE) return undefined;
  let first = last;
  let acts = 1;
  for (const moment of earlier) {
    if (first - moment > LONGEST_PAUSE) break;
    first = moment;
    acts += 1;
  }
  if (acts < FEWEST_ACTS || last - first < SHORTEST_TIME) return undefined;
  return ((acts - 1) / (last - first)) * 60 * MINUTE;
}

/** A pace as one says it: 7, 35, 120. */
export function roundPace(perHour: number): number {
  const step = perHour < 20 ? 1 : perHour < 100 ? 5 : 10;
  return Math.max(1, Math.round(perHour / step) * step);
}

/** How long so many answers take: to five minutes under an hour, else to half an hour. */
export function timeLeft(
  answers: number,
  perHour: number,
): { readonly unit: 'minutes' | 'hours'; readonly amount: number } {
  const minutes = (answers / perHour) * 60;
  if (minutes < 57.5) return { unit: 'minutes', amount: Math.max(5, Math.round(minutes / 5) * 5) };
  return { unit: 'hours', amount: Math.round(minutes / 30) / 2 };
}
