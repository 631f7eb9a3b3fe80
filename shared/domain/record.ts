import { z } from 'zod';
import { idSchema } from '#shared/domain/ids.ts';
import { stampSchema } from '#shared/domain/stamp.ts';

/** What every record carries: its id, who wrote it last and when, and its tombstone. */
export function recordFields<Id extends string>() {
  return { id: idSchema<Id>(), stamp: stampSchema, deleted: z.literal(true).optional() };
}
