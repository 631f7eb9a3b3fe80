import { z } from 'zod';
import { idSchema, type ExampleId, type ThemeId } from '#shared/domain/ids.ts';
import { languageSchema } from '#shared/domain/project.ts';
import { recordFields } from '#shared/domain/record.ts';

/** Words that were coded with a theme in an earlier survey: to learn from, counted nowhere. */
export const exampleSchema = z
  .strictObject({
    ...recordFields<ExampleId>(),
    themeId: idSchema<ThemeId>(),
    text: z.string().min(1),
    language: languageSchema,
    /** The name of the project it comes from. */
    from: z.string().max(200),
    starred: z.literal(true).optional(),
  })
  .readonly();

export type Example = z.infer<typeof exampleSchema>;
