import { z } from 'zod';
import {
  idSchema,
  type AnswerId,
  type CoderId,
  type RejectionId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** Words that were coded with a theme and then said not to be it: a counter-example. */
export const counterExampleSchema = z
  .strictObject({
    /** UTF-16 units in the answer's text, end exclusive. */
    start: z.int().min(0),
    end: z.int().min(1),
    excerpt: z.string().min(1),
  })
  .readonly();

/** A coder said that a theme is not in an answer: the suggestion never returns. */
export const rejectionSchema = z
  .strictObject({
    ...recordFields<RejectionId>(),
    answerId: idSchema<AnswerId>(),
    themeId: idSchema<ThemeId>(),
    coderId: idSchema<CoderId>(),
    counterExample: counterExampleSchema.optional(),
  })
  .readonly();

export type Rejection = z.infer<typeof rejectionSchema>;
