import { z } from 'zod';
import { idSchema, type AttributeGroupId, type AttributeId } from '#shared/domain/ids.ts';
import { recordFields } from '#shared/domain/record.ts';

/** Values of an attribute read as one ("Southern Finland"). What was imported stays as it is. */
export const attributeGroupSchema = z
  .strictObject({
    ...recordFields<AttributeGroupId>(),
    attributeId: idSchema<AttributeId>(),
    name: z.string().min(1).max(200),
    /** As they stand in the file. A value is in one group of its attribute at most. */
    values: z.array(z.string().min(1)).readonly(),
  })
  .readonly();

export type AttributeGroup = z.infer<typeof attributeGroupSchema>;
