import { z } from 'zod';

/** UTF-16 units of a search, as it was typed. */
export const LONGEST_QUERY = 1000;

/** What of an answer that a search finds is coded. */
export const HIT_UNITS = ['hit', 'sentence', 'answer'] as const;
export type HitUnit = (typeof HIT_UNITS)[number];

/** A search kept as a theme's rule. A person runs it; it never runs by itself. */
export const searchRuleSchema = z
  .strictObject({
    /** As it was typed into the find box. */
    query: z.string().min(1).max(LONGEST_QUERY),
    /** Leaves out compounds that a word is only a part of. */
    wholeWords: z.literal(true).optional(),
    unit: z.enum(HIT_UNITS),
  })
  .readonly();

export type SearchRule = z.infer<typeof searchRuleSchema>;

export function isSameRule(left: SearchRule, right: SearchRule): boolean {
  return (
    left.query === right.query && left.wholeWords === right.wholeWords && left.unit === right.unit
  );
}
