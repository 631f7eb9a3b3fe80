import { z } from 'zod';
import { idSchema, type AnswerId, type QuestionId, type RespondentId } from '#shared/domain/ids.ts';
import { languageSchema } from '#shared/domain/project.ts';
import { recordFields } from '#shared/domain/record.ts';

/**
 * - `text`: an answer.
 * - `nonAnswer`: "ei osaa sanoa", "-", "n/a": written, but no answer.
 * - `sameAsAbove`: "sama kuin edellä": points at another answer of the same respondent.
 */
export const ANSWER_KINDS = ['text', 'nonAnswer', 'sameAsAbove'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/**
 * One respondent's text to one question. Blank cells make no answer. The text never changes: a
 * changed one is a new version, a record of its own that supersedes the one before.
 */
export const answerSchema = z
  .strictObject({
    ...recordFields<AnswerId>(),
    questionId: idSchema<QuestionId>(),
    respondentId: idSchema<RespondentId>(),
    /** The respondent's row, from 1: the order of the list. */
    row: z.int().min(1),
    text: z.string().min(1),
    kind: z.enum(ANSWER_KINDS),
    language: languageSchema,
    /** The version before: kept with its codings, and out of every list and count. */
    supersedes: idSchema<AnswerId>().optional(),
  })
  .readonly();

export type Answer = z.infer<typeof answerSchema>;

/** Non-answers are left out of the default base. */
export function isAnswering(answer: Answer): boolean {
  return answer.kind !== 'nonAnswer';
}
