/** The same numbers in 0…1 for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many of the items, each as likely as any other, in the order of the items; the same for the same seed. */
export function sampleOf<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  if (items.length <= size) return [...items];
  const random = seeded(seed);
  const places = new Set<number>();
  while (places.size < size) places.add(Math.floor(random() * items.length));
  return [...places]
    .sort((left, right) => left - right)
    .flatMap((place) => items.slice(place, place + 1));
}
