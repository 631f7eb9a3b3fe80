/**
 * How the packed lexicon lies in memory: a minimal acyclic automaton over the letters of stems, each
 * ending in labels that stand for readings (Daciuk et al. 2000). One 32-bit number an edge:
 * label (12 bits), "last of its node" (1 bit), target edge (19 bits).
 */
export const TARGET_BITS = 19;
export const LAST_EDGE = 1 << TARGET_BITS;
export const LABEL_SHIFT = TARGET_BITS + 1;
export const TARGET_MASK = LAST_EDGE - 1;

/** Labels below are letters, by their place in the alphabet; from here on they are readings. */
export const FIRST_READING = 64;
export const MOST_LABELS = 1 << 12;

/** What comes before the edges of a packed lexicon, as JSON. */
export interface LexiconHeader {
  /** The letters of stems, the first with label 1. */
  readonly alphabet: string;
  /** For each reading: the stem's kinds, how many letters come off its end, what comes on, the cost. */
  readonly readings: readonly (readonly [number, number, string, number])[];
  readonly root: number;
  readonly edges: number;
}
