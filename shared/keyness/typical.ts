import type { Sides } from '#shared/keyness/sides.ts';

/** A word or phrase that a group of texts has more of than the rest. */
export interface Typical {
  /** As it is most often written, in lower case. */
  readonly shown: string;
  /** Texts of the group in which it stands in some form. */
  readonly inGroup: number;
  /** The same of the rest. */
  readonly inRest: number;
  /** Signed G² of those counts; 0 where there is no rest. */
  readonly score: number;
}

/** What stands in fewer texts of the group is no pattern of it. */
export const LEAST_TEXTS = 2;

export function isTypical(score: number, { rest }: Sides): boolean {
  return score > 0 || rest === 0;
}

/** The most typical first. */
export function byScore(left: Typical, right: Typical): number {
  return right.score - left.score || right.inGroup - left.inGroup;
}
