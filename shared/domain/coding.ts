import { z } from 'zod';
import type { Answer } from '#shared/domain/answer.ts';
import {
  idSchema,
  type AnswerId,
  type CoderId,
  type CodingId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';
import { LONGEST_QUERY } from '#shared/domain/search-rule.ts';

const layerSchema = z.enum(['keyword']);

/**
 * Where a coding came from. Each is the act of a person:
 * - `hand`: one answer, coded by hand;
 * - `suggestion`: one suggestion accepted, and the layer that had made it;
 * - `bulk`: many answers coded at once; with a layer, many suggestions accepted at once;
 * - `rule`: a theme's saved search, run over many answers;
 * - `group`: the same act on an answer that stood for others equal to it or nearly so.
 */
export const originSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('hand') }),
    z.strictObject({ kind: z.literal('suggestion'), layer: layerSchema }),
    z.strictObject({ kind: z.literal('bulk'), layer: layerSchema.optional() }),
    z.strictObject({ kind: z.literal('rule'), query: z.string().min(1).max(LONGEST_QUERY) }),
    z.strictObject({ kind: z.literal('group'), answerId: idSchema<AnswerId>() }),
  ])
  .readonly();
export type Origin = z.infer<typeof originSchema>;

/** Whether a mention is for (+) or against (−). */
export const POLARITIES = ['+', '-'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Neither, for, against, and round again. */
export function nextPolarity(polarity: Polarity | undefined): Polarity | undefined {
  return polarity === undefined ? '+' : polarity === '+' ? '-' : undefined;
}

/** A theme given to a quote by a coder. */
export const codingSchema = z
  .strictObject({
    ...recordFields<CodingId>(),
    answerId: idSchema<AnswerId>(),
    themeId: idSchema<ThemeId>(),
    coderId: idSchema<CoderId>(),
    /** UTF-16 units in the answer's text, end exclusive, on grapheme boundaries. */
    start: z.int().min(0),
    end: z.int().min(1),
    excerpt: z.string().min(1),
    /** The whole answer was coded, not a span of it. */
    whole: z.literal(true).optional(),
    polarity: z.enum(POLARITIES).optional(),
    origin: originSchema,
    starred: z.literal(true).optional(),
  })
  .readonly();

export type Coding = z.infer<typeof codingSchema>;

/** A span of an answer's text: UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of an answer with their place in it. */
export interface Excerpt extends Span {
  readonly excerpt: string;
}

/** Whether the excerpt is the answer's own words at that place. */
export function isExcerptOf({ start, end, excerpt }: Excerpt, { text }: Answer): boolean {
  return start < end && end <= text.length && excerpt === text.slice(start, end);
}

export function fitsAnswer(coding: Coding, answer: Answer): boolean {
  return (
    isExcerptOf(coding, answer) &&
    (!coding.whole || (coding.start === 0 && coding.end === answer.text.length))
  );
}
