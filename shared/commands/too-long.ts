import type { z } from 'zod';
import { refusal, type Refusal } from '#shared/commands/acting.ts';

/**
 * Refuses a record whose texts are longer than its schema allows: a project file that held it could
 * not be opened again. Anything else that does not fit the schema is a bug and thrown.
 */
export function tooLong<Kept>(schema: z.ZodType<Kept>, record: Kept): Refusal | undefined {
  const { error } = schema.safeParse(record);
  if (!error) return undefined;
  const [issue] = error.issues;
  if (issue?.code !== 'too_big') throw error;
  return refusal('tooLong', { most: Number(issue.maximum) });
}
