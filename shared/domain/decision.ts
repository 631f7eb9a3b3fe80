import { z } from 'zod';
import { idSchema, type AnswerId, type CoderId, type DecisionId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** A coder said *done* of an answer, with or without a theme. */
export const decisionSchema = z
  .strictObject({
    ...recordFields<DecisionId>(),
    answerId: idSchema<AnswerId>(),
    coderId: idSchema<CoderId>(),
  })
  .readonly();

export type Decision = z.infer<typeof decisionSchema>;
