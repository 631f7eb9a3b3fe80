import { z } from 'zod';
import {
  idSchema,
  type AnswerId,
  type CoderId,
  type MemoId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { PROJECT_RECORD_ID } from '#shared/domain/project.ts';
import { recordFields } from '#shared/domain/record.ts';

/** A coder's note on an answer or a theme, or, with neither, on the project; one for each coder. */
export const memoSchema = z
  .strictObject({
    ...recordFields<MemoId>(),
    answerId: idSchema<AnswerId>().optional(),
    themeId: idSchema<ThemeId>().optional(),
    coderId: idSchema<CoderId>(),
    text: z.string().min(1).max(20_000),
  })
  .readonly()
  .refine(({ answerId, themeId }) => !answerId || !themeId, 'a memo is on one thing');

export type Memo = z.infer<typeof memoSchema>;

/** What a memo is on. */
export type MemoTarget = AnswerId | ThemeId | typeof PROJECT_RECORD_ID;

export function targetOf({ answerId, themeId }: Pick<Memo, 'answerId' | 'themeId'>): MemoTarget {
  return answerId ?? themeId ?? PROJECT_RECORD_ID;
}
