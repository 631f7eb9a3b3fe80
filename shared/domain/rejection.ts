import { z } from 'zod';
import {
  idSchema,
  type AnswerId,
  type CoderId,
  type RejectionId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** A coder said that a theme is not in an answer: the suggestion never returns. */
export const rejectionSchema = z
  .strictObject({
    ...recordFields<RejectionId>(),
    answerId: idSchema<AnswerId>(),
    themeId: idSchema<ThemeId>(),
    coderId: idSchema<CoderId>(),
  })
  .readonly();

export type Rejection = z.infer<typeof rejectionSchema>;
