/** Adds to the list under a key, making the list when it is missing. */
export function pushTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) pushTo(groups, keyOf(item), item);
  return groups;
}

/** The first items, at most so many, and whether there are more; no further one is asked for. */
export function firstOf<Item>(
  items: Iterable<Item>,
  most: number,
): { readonly first: readonly Item[]; readonly hasMore: boolean } {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) return { first, hasMore: true };
    first.push(item);
  }
  return { first, hasMore: false };
}

/** The items cut into runs of at most `size`. */
export function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
