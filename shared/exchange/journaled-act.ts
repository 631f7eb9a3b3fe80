import { z } from 'zod';
import { ACTS, type Change, type ChangeItem } from '#shared/domain/change.ts';
import { idSchema, type ChangeId } from '#shared/domain/ids.ts';
import { stampSchema } from '#shared/domain/stamp.ts';
import { TABLE_NAMES, TABLE_SCHEMAS } from '#shared/domain/tables.ts';

/** A change as the journal holds it, with whether it was done, undone or redone. */
export interface JournaledAct {
  readonly role: 'do' | 'undo' | 'redo';
  readonly change: Change;
}

const itemHead = z.strictObject({
  table: z.enum(TABLE_NAMES),
  before: z.unknown().optional(),
  after: z.unknown(),
});

function isChangeItem(value: unknown): boolean {
  const head = itemHead.safeParse(value);
  if (!head.success) return false;
  const { table, before, after } = head.data;
  const isRecord = (record: unknown) => TABLE_SCHEMAS[table].safeParse(record).success;
  return isRecord(after) && (before === undefined || isRecord(before));
}

const actSchema = z.strictObject({
  role: z.enum(['do', 'undo', 'redo']),
  change: z.strictObject({
    id: idSchema<ChangeId>(),
    label: z.strictObject({
      act: z.enum(ACTS),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
    stamp: stampSchema,
    items: z.array(z.custom<ChangeItem>(isChangeItem, 'not a changed record')),
  }),
});

/** One act as one line of JSON. */
export function journalText(act: JournaledAct): string {
  return JSON.stringify(act);
}

/** The act of a journal's line; undefined where the line is not one. Nothing of it is trusted. */
export function readJournalText(text: string): JournaledAct | undefined {
  try {
    const parsed = actSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
