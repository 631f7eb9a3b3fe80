import { z } from 'zod';
import { recordFields } from '#shared/domain/record.ts';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageSchema = z.enum(LANGUAGES);

/** A project holds one such record, under this id, so that a copy of the project needs no rewriting. */
export const PROJECT_RECORD_ID = 'project';

/** One survey's answers, codebook, coders and codings go under this name. */
export const projectSchema = z
  .strictObject({
    ...recordFields<typeof PROJECT_RECORD_ID>(),
    id: z.literal(PROJECT_RECORD_ID),
    name: z.string().min(1).max(200),
    /** The file the answers came from, without its folder; shown, never opened again. */
    source: z.string().max(500).optional(),
  })
  .readonly();

export type Project = z.infer<typeof projectSchema>;
