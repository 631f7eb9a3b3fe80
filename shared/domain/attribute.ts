import { z } from 'zod';
import type { AttributeId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

export const ATTRIBUTE_KINDS = ['text', 'number', 'date', 'scale'] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

/** A closed variable of the respondent (organisation type, district): for filters and crosstabs. */
export const attributeSchema = z
  .strictObject({
    ...recordFields<AttributeId>(),
    title: z.string().max(5000),
    order: z.int().min(0),
    kind: z.enum(ATTRIBUTE_KINDS),
  })
  .readonly();

export type Attribute = z.infer<typeof attributeSchema>;
