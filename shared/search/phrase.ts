import type { WordSet } from '#shared/search/compile-query.ts';

/**
 * Where, in a text's words, words of the given sets follow one another: the index of each first one.
 * @param most how many are looked for.
 */
export function phraseStarts(
  words: Int32Array,
  sets: readonly WordSet[],
  most = Infinity,
): readonly number[] {
  const starts: number[] = [];
  const last = words.length - sets.length;
  for (let start = 0; start <= last && starts.length < most; start += 1)
    if (sets.every(({ flags }, step) => flags[words[start + step] ?? -1] === 1)) starts.push(start);
  return starts;
}
