import { z } from 'zod';
import type { RespondentId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** A row of the imported table. */
export const respondentSchema = z
  .strictObject({
    ...recordFields<RespondentId>(),
    /** What people call this row: the id column's value, else its ordinal as text. */
    label: z.string().max(1000),
    /** Ordinal among the data rows of the file, from 1. */
    row: z.int().min(1),
    /** Attribute id → the cell as text; empty cells are left out. */
    values: z.record(z.string().regex(/^[0-9a-f]{32}$/), z.string()).readonly(),
  })
  .readonly();

export type Respondent = z.infer<typeof respondentSchema>;
