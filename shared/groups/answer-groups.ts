import {
  EQUAL,
  LEAST_LIKENESS,
  SAME_WORDS,
  type Link,
  type LinkedTexts,
  type Wording,
} from '#shared/groups/link-texts.ts';

/** A wording that is like the one that its group stands for. */
export interface NearWording {
  /** Places in the list given, ascending. */
  readonly places: Wording;
  /** SAME_WORDS, or less. */
  readonly likeness: number;
}

/** Texts that may be read as one. */
export interface TextGroup {
  /** The places of the equal texts that stand for the group, ascending: its most frequent wording. */
  readonly places: Wording;
  /** The most alike first. */
  readonly near: readonly NearWording[];
}

/** What a likeness would give: for a slider that shows what it does before it is let go. */
export interface LikenessFigures {
  readonly likeness: number;
  /** Groups of two texts or more. */
  readonly groups: number;
  /** Texts in them. */
  readonly grouped: number;
  /** Rows left to read: each group is one. */
  readonly rows: number;
}

/** The stops of the slider, the strictest first. */
export const LIKENESSES: readonly number[] = [
  EQUAL,
  SAME_WORDS,
  0.97,
  0.95,
  0.92,
  0.9,
  0.85,
  0.8,
  0.7,
  LEAST_LIKENESS,
];

/**
 * The groups that a likeness makes, those of one text among them, in the order of their first places.
 * Each member is at least that like the wording its group stands for, so that likenesses do not chain
 * (star clustering: Aslam, Pelekhov & Rus 2004). A frequent wording stands rather than a rare one.
 * @param least one of LIKENESSES.
 */
export function groupsAt({ wordSets, links }: LinkedTexts, least: number): readonly TextGroup[] {
  if (least > SAME_WORDS) return inOrder(wordSets.flat().map((places) => ({ places, near: [] })));
  const linked = linksOfEach(wordSets.length, least < SAME_WORDS ? links() : [], least);
  const taken = new Uint8Array(wordSets.length);
  const groups: TextGroup[] = [];
  for (const at of mostFrequentFirst(wordSets)) {
    if (taken[at]) continue;
    taken[at] = 1;
    const [places = [], ...others] = wordSets[at] ?? [];
    const near = others.map((wording): NearWording => ({ places: wording, likeness: SAME_WORDS }));
    for (const { to, likeness } of linked[at] ?? []) {
      if (taken[to]) continue;
      taken[to] = 1;
      for (const wording of wordSets[to] ?? []) near.push({ places: wording, likeness });
    }
    groups.push({ places, near });
  }
  return inOrder(groups);
}

/** The figures of each stop. */
export function likenessFigures(linked: LinkedTexts): readonly LikenessFigures[] {
  return LIKENESSES.map((likeness) => {
    const all = groupsAt(linked, likeness);
    const sizes = all.map(textsIn).filter((size) => size > 1);
    const grouped = sizes.reduce((sum, size) => sum + size, 0);
    return { likeness, groups: sizes.length, grouped, rows: all.length };
  });
}

/** How many texts are in a group, equal or near. */
export function textsIn({ places, near }: TextGroup): number {
  return near.reduce((sum, wording) => sum + wording.places.length, places.length);
}

interface Neighbour {
  readonly to: number;
  readonly likeness: number;
}

/** For each place the links from it, the most alike first. */
function linksOfEach(count: number, links: readonly Link[], least: number): Neighbour[][] {
  const linked: Neighbour[][] = Array.from({ length: count }, () => []);
  for (const { left, right, likeness } of links) {
    if (likeness < least) break;
    linked[left]?.push({ to: right, likeness });
    linked[right]?.push({ to: left, likeness });
  }
  return linked;
}

function mostFrequentFirst(wordSets: LinkedTexts['wordSets']): readonly number[] {
  const sizes = wordSets.map(([wording]) => wording?.length ?? 0);
  return [...wordSets.keys()].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
}

function inOrder(groups: readonly TextGroup[]): readonly TextGroup[] {
  return groups.toSorted((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0));
}
