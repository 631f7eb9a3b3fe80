import { z } from 'zod';
import type { CoderId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** A person who codes on this machine or whose work was merged in. */
export const coderSchema = z
  .strictObject({
    ...recordFields<CoderId>(),
    name: z.string().max(200),
  })
  .readonly();

export type Coder = z.infer<typeof coderSchema>;
