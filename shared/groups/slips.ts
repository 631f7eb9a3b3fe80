import { PLACES, placesByHash, withPlace } from '#shared/groups/shared-hashes.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';

/** Shorter texts are other words as soon as a letter changes ("koti", "kota"). */
const SHORTEST = 8;

/** So many texts with one rest in common are a list ("ryhmä 1", "ryhmä 2"), not slips. */
const MOST_ALIKE = 100;

/**
 * Pairs of short texts that are one slip of the finger apart, each once: two such share what is left
 * when the right letter is dropped (Garbe 2012, SymSpell). What is left is hashed and sorted, so that
 * a hundred thousand texts fit.
 */
export function slipPairs(texts: readonly string[]): readonly (readonly [number, number])[] {
  const met = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const places of placesByHash(hashedRests(texts))) {
    if (places.length > MOST_ALIKE) continue;
    for (const [at, left] of places.entries()) {
      for (const right of places.slice(at + 1)) {
        const pair = left * PLACES + right;
        if (met.has(pair) || !isOneEditApart(texts[left] ?? '', texts[right] ?? '')) continue;
        met.add(pair);
        pairs.push([left, right]);
      }
    }
  }
  return pairs;
}

/** For each text and each of its rests the hash of the rest, with the text's place. */
function hashedRests(texts: readonly string[]): Float64Array {
  const hashed: number[] = [];
  for (const [place, text] of texts.entries()) {
    if (text.length < SHORTEST || place >= PLACES) continue;
    for (let dropped = -1; dropped < text.length; dropped += 1)
      hashed.push(withPlace(hashWithout(text, dropped), place));
  }
  return Float64Array.from(hashed);
}

/** FNV-1a over all letters but one; -1 drops none. */
function hashWithout(text: string, dropped: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    if (at !== dropped) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
