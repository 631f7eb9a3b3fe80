import type { ColumnRole } from '#shared/tables/column-role.ts';
import type { Column } from '#shared/tables/layout.ts';
import type { TableMessage } from '#shared/tables/table.ts';

/**
 * Why a column is what it is. Personal data stays marked whatever its role; other reasons speak of
 * the guess and go when a person decides otherwise.
 */
export function reasonShown(
  { reason, role }: Pick<Column, 'reason' | 'role'>,
  chosen: ColumnRole,
): (TableMessage & { readonly tone: 'needs-you' | 'quiet' }) | undefined {
  if (!reason) return undefined;
  const isPersonal =
    reason.key.startsWith('tables.personal.') || reason.key === 'tables.mentionsPersonal';
  if (isPersonal) return { ...reason, tone: 'needs-you' };
  return role === chosen ? { ...reason, tone: 'quiet' } : undefined;
}
