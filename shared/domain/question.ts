import { z } from 'zod';
import { idSchema, type AttributeId, type QuestionId } from '#shared/domain/ids.ts';
import { languageSchema } from '#shared/domain/project.ts';
import { recordFields } from '#shared/domain/record.ts';

/** An open question: a column of answers. */
export const questionSchema = z
  .strictObject({
    ...recordFields<QuestionId>(),
    title: z.string().max(5000),
    /** Place among the survey's columns, from 0. */
    order: z.int().min(0),
    /** The language most of its answers are in: the prior for each answer. */
    language: languageSchema,
    /** The closed question whose *other, specify* this is. */
    otherOf: idSchema<AttributeId>().optional(),
  })
  .readonly();

export type Question = z.infer<typeof questionSchema>;
