/** Texts that differ in longer stretches are not compared letter by letter: it would take too long. */
const MOST_CELLS = 250_000;

/**
 * The share of letters that stay where the fewest are added, dropped or changed to make one text the
 * other: 1 less the edit distance (Levenshtein 1966) over the longer length. 0 where the texts differ
 * in too long a stretch.
 */
export function editLikeness(left: string, right: string): number {
  let start = 0;
  const shorter = Math.min(left.length, right.length);
  while (start < shorter && left[start] === right[start]) start += 1;
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (Math.min(leftEnd, rightEnd) > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  if ((leftEnd - start) * (rightEnd - start) > MOST_CELLS) return 0;
  const distance = editDistance(left.slice(start, leftEnd), right.slice(start, rightEnd));
  return 1 - distance / Math.max(left.length, right.length, 1);
}

/** Row by row; `above` holds the distances of the row before. */
function editDistance(left: string, right: string): number {
  const above = Int32Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    let diagonal = above[0] ?? 0;
    above[0] = row;
    for (let column = 1; column <= right.length; column += 1) {
      const changed = diagonal + (left[row - 1] === right[column - 1] ? 0 : 1);
      diagonal = above[column] ?? 0;
      above[column] = Math.min(changed, diagonal + 1, (above[column - 1] ?? 0) + 1);
    }
  }
  return above[right.length] ?? 0;
}
