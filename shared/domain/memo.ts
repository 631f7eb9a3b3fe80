import { z } from 'zod';
import { idSchema, type AnswerId, type CoderId, type MemoId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** A coder's note on an answer; one for each coder and answer. */
export const memoSchema = z
  .strictObject({
    ...recordFields<MemoId>(),
    answerId: idSchema<AnswerId>(),
    coderId: idSchema<CoderId>(),
    text: z.string().min(1).max(20_000),
  })
  .readonly();

export type Memo = z.infer<typeof memoSchema>;
