import { z } from 'zod';
import { idSchema, type AnswerId, type CodedValueId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/**
 * What an *other, specify* answer says in the terms of the closed question that it belongs to. The
 * answer and the imported value stay as they are; one answer has one such value, whoever gave it.
 */
export const codedValueSchema = z
  .strictObject({
    ...recordFields<CodedValueId>(),
    answerId: idSchema<AnswerId>(),
    value: z.string().min(1).max(1000),
  })
  .readonly();

export type CodedValue = z.infer<typeof codedValueSchema>;

/** An answer's coded value bears the answer's id, so that two machines need not agree on another. */
export function codedValueIdOf(answerId: AnswerId): CodedValueId {
  const id: string = answerId;
  return id as CodedValueId;
}
