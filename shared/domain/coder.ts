import { z } from 'zod';
import type { CoderId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** A person who codes on this machine or whose work was merged in. */
export const coderSchema = z
  .strictObject({
    ...recordFields<CoderId>(),
    name: z.string().max(200),
    /** A short sign for the name, where the coder gave their own. */
    initials: z.string().min(1).max(4).optional(),
  })
  .readonly();

export type Coder = z.infer<typeof coderSchema>;
