/**
 * Texts as weighted keys of length 1, held twice in runs of plain numbers: by text (which keys, how
 * heavy) and by key (which texts, how heavy), so that all texts like one are found without reading
 * the rest.
 */
export interface KeyIndex {
  readonly texts: number;
  readonly ofText: Runs;
  readonly ofKey: Runs;
}

/** Lists of numbers end to end: list `n` lies from `starts[n]` up to `starts[n + 1]`. */
interface Runs {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  readonly weights: Float64Array;
}

interface WeightedKey {
  readonly member: number;
  readonly weight: number;
}

/**
 * TF-IDF vectors with a logarithmic term frequency, scaled to length 1 (Salton & Buckley 1988), so
 * that a dot product is the cosine of two texts.
 */
export function indexKeys(texts: readonly (readonly string[])[]): KeyIndex {
  const vocabulary = new Map<string, number>();
  const spread: number[] = [];
  const counts = texts.map((keys) => countKeys(keys, vocabulary, spread));
  const vectors = counts.map((each) => vectorOf(each, spread, texts.length));
  return { texts: texts.length, ofText: runsOf(vectors), ofKey: runsOf(turned(vectors, spread)) };
}

/** The cosine of one text with every text; 0 for those that share no key with it. */
export function similarities(index: KeyIndex, text: number): Float32Array {
  const { ofText, ofKey } = index;
  const likeness = new Float32Array(index.texts);
  const end = ofText.starts[text + 1] ?? 0;
  for (let at = ofText.starts[text] ?? 0; at < end; at += 1) {
    addKey(likeness, ofKey, ofText.members[at] ?? 0, ofText.weights[at] ?? 0);
  }
  return likeness;
}

/** For every text the sum of its cosines with all texts, in one pass over the index. */
export function summedSimilarities({ texts, ofText, ofKey }: KeyIndex): Float64Array {
  const sums = new Float64Array(texts);
  const keyWeights = totals(ofKey);
  for (let text = 0; text < texts; text += 1) {
    let sum = 0;
    for (let at = ofText.starts[text] ?? 0; at < (ofText.starts[text + 1] ?? 0); at += 1) {
      sum += (ofText.weights[at] ?? 0) * (keyWeights[ofText.members[at] ?? 0] ?? 0);
    }
    sums[text] = sum;
  }
  return sums;
}

function addKey(likeness: Float32Array, ofKey: Runs, key: number, weight: number): void {
  const end = ofKey.starts[key + 1] ?? 0;
  for (let at = ofKey.starts[key] ?? 0; at < end; at += 1) {
    const text = ofKey.members[at] ?? 0;
    likeness[text] = (likeness[text] ?? 0) + weight * (ofKey.weights[at] ?? 0);
  }
}

function countKeys(
  keys: readonly string[],
  vocabulary: Map<string, number>,
  spread: number[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) {
    const place = vocabulary.get(key) ?? vocabulary.size;
    vocabulary.set(key, place);
    const count = counts.get(place) ?? 0;
    if (count === 0) spread[place] = (spread[place] ?? 0) + 1;
    counts.set(place, count + 1);
  }
  return counts;
}

function vectorOf(
  counts: ReadonlyMap<number, number>,
  spread: readonly number[],
  texts: number,
): WeightedKey[] {
  const raw = [...counts].map(([member, count]) => ({
    member,
    weight: (1 + Math.log(count)) * Math.log(1 + texts / (spread[member] ?? 1)),
  }));
  const length = Math.sqrt(raw.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return raw.map(({ member, weight }) => ({ member, weight: weight / length }));
}

function turned(vectors: readonly WeightedKey[][], spread: readonly number[]): WeightedKey[][] {
  const lists: WeightedKey[][] = spread.map(() => []);
  vectors.forEach((vector, text) => {
    for (const { member, weight } of vector) lists[member]?.push({ member: text, weight });
  });
  return lists;
}

function runsOf(lists: readonly WeightedKey[][]): Runs {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  const all = lists.flat();
  return {
    starts,
    members: Int32Array.from(all, (each) => each.member),
    weights: Float64Array.from(all, (each) => each.weight),
  };
}

function totals(runs: Runs): Float64Array {
  const sums = new Float64Array(runs.starts.length - 1);
  for (let run = 0; run < sums.length; run += 1) {
    for (let at = runs.starts[run] ?? 0; at < (runs.starts[run + 1] ?? 0); at += 1) {
      sums[run] = (sums[run] ?? 0) + (runs.weights[at] ?? 0);
    }
  }
  return sums;
}
