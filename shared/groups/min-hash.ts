import { placesByHash, withPlace } from '#shared/groups/shared-hashes.ts';

/**
 * Hashes in a signature, in bands of so many: texts alike by .7 meet in some band nearly always, those
 * alike by .6 in nine of ten cases, those alike by .2, as texts of one language are, hardly ever.
 */
const BANDS = 32;
const ROWS = 5;
const HASHES = BANDS * ROWS;

/** The key of no bucket. */
const WIPED = 0;

/**
 * Equal hashes estimate the likeness with a standard error of .04: of texts alike by .6 one in forty
 * has fewer than these, of those alike by .7 none.
 */
const LEAST_EQUAL = 83;

/** A bucket this full holds a common phrase, not a likeness. */
const FULLEST_BUCKET = 200;

/** The letter triples of a text, spaces at its ends among them, as distinct numbers in order. */
export function triplesOf(text: string): Int32Array {
  const padded = ` ${text} `;
  const triples = new Int32Array(Math.max(padded.length - 2, 0));
  let [first, second] = [padded.charCodeAt(0), padded.charCodeAt(1)];
  for (let at = 0; at < triples.length; at += 1) {
    const third = padded.charCodeAt(at + 2);
    triples[at] = mixed(Math.imul(Math.imul(first, 31) + second, 8191) + third);
    [first, second] = [second, third];
  }
  return withoutRepeats(triples.sort());
}

function withoutRepeats(sorted: Int32Array): Int32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const value = sorted[at] ?? 0;
    if (at > 0 && value === sorted[kept - 1]) continue;
    sorted[kept] = value;
    kept += 1;
  }
  return sorted.slice(0, kept);
}

/**
 * The share of the triples of two texts that they have in common (Jaccard), 0 to 1.
 * @param least texts whose lengths alone make them less alike are not compared: 0.
 */
export function likeness(left: Int32Array, right: Int32Array, least = 0): number {
  const fewer = Math.min(left.length, right.length);
  if (fewer === 0 || fewer / Math.max(left.length, right.length) < least) return 0;
  let common = 0;
  let [at, other] = [0, 0];
  while (at < left.length && other < right.length) {
    const [one, two] = [left[at] ?? 0, right[other] ?? 0];
    if (one === two) common += 1;
    if (one <= two) at += 1;
    if (two <= one) other += 1;
  }
  return common / (left.length + right.length - common);
}

/**
 * Pairs of texts that may be alike, each once, by MinHash signatures (Broder 1997, "On the resemblance
 * and containment of documents") whose bands are looked up in buckets (Indyk & Motwani 1998).
 * @param texts the triples of each.
 */
export function* candidatePairs(
  texts: readonly Int32Array[],
): Generator<readonly [number, number]> {
  const signatures = signaturesOf(texts);
  const keys = bandKeys(signatures, texts.length);
  for (let band = 0; band < BANDS; band += 1) {
    for (const bucket of bucketsOf(band, keys, texts)) {
      for (let at = 0; at < bucket.length; at += 1) {
        const left = bucket[at] ?? 0;
        for (let next = at + 1; next < bucket.length; next += 1) {
          const right = bucket[next] ?? 0;
          if (!haveMet(keys, left, right, band) && agree(signatures, left, right))
            yield [left, right];
        }
      }
    }
  }
}

/**
 * The texts that share a band's key, without those of no triples. The keys of too full a bucket are
 * wiped, lest its pairs be taken for met.
 */
function* bucketsOf(
  band: number,
  keys: Int32Array,
  texts: readonly Int32Array[],
): Generator<readonly number[]> {
  const hashed: number[] = [];
  for (const [text, { length }] of texts.entries())
    if (length > 0) hashed.push(withPlace(keys[text * BANDS + band] ?? WIPED, text));
  for (const bucket of placesByHash(Float64Array.from(hashed))) {
    if (bucket.length <= FULLEST_BUCKET) yield bucket;
    else for (const text of bucket) keys[text * BANDS + band] = WIPED;
  }
}

/** Whether two texts were a pair in an earlier band. */
function haveMet(keys: Int32Array, left: number, right: number, band: number): boolean {
  for (let each = 0; each < band; each += 1) {
    const key = keys[left * BANDS + each];
    if (key !== WIPED && key === keys[right * BANDS + each]) return true;
  }
  return false;
}

/** Whether so many of the hashes are equal that the texts may be as alike as is asked for. */
function agree(signatures: Int32Array, left: number, right: number): boolean {
  let equal = 0;
  for (let hash = 0; hash < HASHES; hash += 1)
    if (signatures[left * HASHES + hash] === signatures[right * HASHES + hash]) equal += 1;
  return equal >= LEAST_EQUAL;
}

/** For each text one number a band, equal where the band's hashes are. */
function bandKeys(signatures: Int32Array, texts: number): Int32Array {
  const keys = new Int32Array(texts * BANDS);
  for (let band = 0; band < keys.length; band += 1) {
    let key = 1;
    for (let row = 0; row < ROWS; row += 1) key = mixed(key ^ (signatures[band * ROWS + row] ?? 0));
    keys[band] = key;
  }
  return keys;
}

/**
 * The signature of each text, one after another, by fast similarity sketching (Dahlgaard, Knudsen &
 * Thorup 2017): in each round every triple is hashed into one place of the signature, where the least
 * stays, until no place is empty. Two texts have the same number in a place as often as they are alike.
 */
function signaturesOf(texts: readonly Int32Array[]): Int32Array {
  const signatures = new Int32Array(texts.length * HASHES);
  const filledIn = new Int32Array(HASHES);
  for (const [text, triples] of texts.entries()) {
    if (triples.length === 0) continue;
    const signature = signatures.subarray(text * HASHES, (text + 1) * HASHES);
    filledIn.fill(EMPTY);
    for (let [round, filled] = [0, 0]; filled < HASHES; round += 1)
      filled += hashRound(round, triples, signature, filledIn);
  }
  return signatures;
}

/**
 * After as many rounds as there are places each round fills one, lest a text of few triples takes long.
 * @returns how many empty places it filled.
 */
function hashRound(
  round: number,
  triples: Int32Array,
  signature: Int32Array,
  filledIn: Int32Array,
): number {
  let filled = 0;
  const seed = mixed(round + 1);
  for (let each = 0; each < triples.length; each += 1) {
    const hash = mixed((triples[each] ?? 0) ^ seed);
    const at = round < HASHES ? ((hash >>> 16) * HASHES) >>> 16 : round - HASHES;
    const value = Math.imul(hash, SPREAD);
    if (filledIn[at] === EMPTY) {
      filledIn[at] = round;
      signature[at] = value;
      filled += 1;
    } else if (filledIn[at] === round && value < (signature[at] ?? 0)) {
      signature[at] = value;
    }
  }
  return filled;
}

const EMPTY = -1;
/** Makes the order of hashes within a place another than that of their first bits, which chose it. */
const SPREAD = 0x9e3779b1;

/** Spreads the bits of a number over 32 (the last steps of MurmurHash3). */
function mixed(number: number): number {
  let bits = number ^ (number >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
