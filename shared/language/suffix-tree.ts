/** Values by the endings they stand under: all endings of a word are found in one walk from its last letter. */
export interface SuffixTree<Value> {
  /** The word's endings that have a value, the longest first; the whole word may be one. */
  endingsOf(word: string): readonly SuffixMatch<Value>[];
}

/** `length`: how many UTF-16 units of the word's end it is. */
export interface SuffixMatch<Value> {
  readonly length: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly before: Map<number, Node<Value>>;
  match?: SuffixMatch<Value>;
}

/** The later of two values of one ending is kept. */
export function createSuffixTree<Value>(
  valuesByEnding: Iterable<readonly [string, Value]>,
): SuffixTree<Value> {
  const root: Node<Value> = { before: new Map() };
  for (const [ending, value] of valuesByEnding) {
    nodeOf(root, ending).match = { length: ending.length, value };
  }
  return { endingsOf: (word) => matchesFrom(root, word) };
}

function nodeOf<Value>(root: Node<Value>, ending: string): Node<Value> {
  let node = root;
  for (let at = ending.length - 1; at >= 0; at -= 1) {
    const unit = ending.charCodeAt(at);
    let next = node.before.get(unit);
    if (!next) node.before.set(unit, (next = { before: new Map() }));
    node = next;
  }
  return node;
}

function matchesFrom<Value>(root: Node<Value>, word: string): readonly SuffixMatch<Value>[] {
  const found: SuffixMatch<Value>[] = [];
  let node = root.before.get(word.charCodeAt(word.length - 1));
  for (let at = word.length - 2; node; at -= 1) {
    if (node.match) found.push(node.match);
    node = node.before.get(word.charCodeAt(at));
  }
  return found.reverse();
}
