/** Places below this fit beside a 32-bit hash in one number. */
export const PLACES = 2 ** 21;

/** A hash of a text and the text's place in one number, for `placesByHash`. */
export function withPlace(hash: number, place: number): number {
  return (hash >>> 0) * PLACES + place;
}

/**
 * The places that share a hash, ascending and each once, where two or more do.
 * @param hashed numbers made by `withPlace`. They are sorted in place: quicker and smaller than a map.
 */
export function* placesByHash(hashed: Float64Array): Generator<readonly number[]> {
  hashed.sort();
  let start = 0;
  for (let end = 1; end <= hashed.length; end += 1) {
    if (end < hashed.length && hashAt(hashed, end) === hashAt(hashed, start)) continue;
    if (end - start > 1) {
      const places = new Set<number>();
      for (let at = start; at < end; at += 1) places.add((hashed[at] ?? 0) % PLACES);
      if (places.size > 1) yield [...places];
    }
    start = end;
  }
}

function hashAt(hashed: Float64Array, at: number): number {
  return Math.floor((hashed[at] ?? 0) / PLACES);
}
