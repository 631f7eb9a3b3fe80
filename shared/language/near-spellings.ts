import { isOneEditApart } from '#shared/language/edit-distance.ts';

/** Shorter words are too often each other's neighbours: *mies*, *nies*, but *ei*, *en*. */
const SHORTEST = 4;
/** Sentences are not spellings. */
const LONGEST = 60;

/**
 * Which values are written nearly alike, as a slip of the hand leaves them: the same but for capitals,
 * spaces and punctuation, or one letter apart ("good", "goodd"). Values with different digits are not
 * ("Group 1", "Group 2"), nor is what has no letters. Neighbours are found through their common part when one letter is left out
 * (Mor and Fraenkel 1982), so that a column of thousands takes no pairing of all with all.
 */
export function nearSpellings(values: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  const buckets = new Map<string, Set<string>>();
  for (const value of values) {
    const bare = bareForm(value);
    if (!/\p{L}/u.test(bare)) continue;
    for (const part of partsOf(bare)) {
      const bucket = buckets.get(part) ?? new Set();
      for (const other of bucket) if (isNear(value, other)) link(near, value, other);
      buckets.set(part, bucket.add(value));
    }
  }
  return new Map([...near].map(([value, others]) => [value, [...others]]));
}

/** A value without what is only its spelling: capitals, spaces, punctuation. */
export function bareForm(value: string): string {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The form itself and, where it is long enough, each form with one letter left out. */
function partsOf(bare: string): Iterable<string> {
  const parts = new Set([bare]);
  if (bare.length < SHORTEST || bare.length > LONGEST) return parts;
  for (let at = 0; at < bare.length; at += 1) parts.add(bare.slice(0, at) + bare.slice(at + 1));
  return parts;
}

function isNear(left: string, right: string): boolean {
  if (digitsOf(left) !== digitsOf(right)) return false;
  const [one, other] = [bareForm(left), bareForm(right)];
  if (one === other) return true;
  return Math.min(one.length, other.length) >= SHORTEST && isOneEditApart(one, other);
}

function digitsOf(text: string): string {
  return text.replaceAll(/\P{N}+/gu, ' ').trim();
}

function link(near: Map<string, Set<string>>, left: string, right: string): void {
  near.set(left, (near.get(left) ?? new Set()).add(right));
  near.set(right, (near.get(right) ?? new Set()).add(left));
}
