import { z } from 'zod';
import { idSchema, type QuestionId, type ThemeId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';
import { searchRuleSchema } from '#shared/domain/search-rule.ts';

export const THEME_COLOURS = 12;

/** A code of the codebook. Themes form a tree; a parent may be a mere group. */
export const themeSchema = z
  .strictObject({
    ...recordFields<ThemeId>(),
    name: z.string().min(1).max(200),
    description: z.string().max(10_000),
    include: z.string().max(10_000),
    exclude: z.string().max(10_000),
    examples: z.string().max(10_000),
    /** What looks like the theme and is not, in people's words. */
    counterExamples: z.string().max(10_000).optional(),
    keywords: z.array(z.string().min(1).max(200)).max(1000).readonly(),
    /** Which of the twelve theme colours, 0–11. */
    colour: z
      .int()
      .min(0)
      .max(THEME_COLOURS - 1),
    /** One lower-case letter or digit that codes with this theme. */
    shortcut: z.string().min(1).max(2).optional(),
    parentId: idSchema<ThemeId>().optional(),
    /** Place among its siblings; only the order of the numbers matters. */
    order: z.number(),
    /** A heading of the codebook: it gathers themes and codes nothing itself. */
    group: z.literal(true).optional(),
    /** Its mentions are for or against: a coding with it can carry + or −. */
    polar: z.literal(true).optional(),
    /** The questions the theme is for; empty means all. */
    questionIds: z.array(idSchema<QuestionId>()).readonly(),
    /** Searches that find what to code with the theme. */
    rules: z.array(searchRuleSchema).max(100).readonly().optional(),
    retired: z.literal(true).optional(),
    mergedInto: idSchema<ThemeId>().optional(),
  })
  .readonly();

export type Theme = z.infer<typeof themeSchema>;

/** Whether the theme is for answers to a question: one that names no questions is for all. */
export function isForQuestion(theme: Theme, questionId: QuestionId): boolean {
  return theme.questionIds.length === 0 || theme.questionIds.includes(questionId);
}

/** Whether a person can code with the theme now. */
export function isUsable(theme: Theme): boolean {
  return !theme.deleted && !theme.retired && !theme.mergedInto && !theme.group;
}
