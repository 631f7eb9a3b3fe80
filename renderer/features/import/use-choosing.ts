import { useState } from 'react';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { formerIds, type RoleChoice } from '#renderer/features/import/column-choices.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import { roleLabel } from '#renderer/features/import/role-options.ts';

/** Gives a column a role, and says for screen readers what came of it. */
export function useChoosing(desk: ImportDesk, choices: readonly ColumnChoice[]) {
  const { t } = useTranslator();
  const [said, say] = useState('');

  function choose(index: number, choice: RoleChoice): void {
    const title = choices[index]?.title || t('import.untitled', { number: index + 1 });
    const former = formerIds(choices, index, choice.role);
    if (choice.role === 'attribute') desk.setKind(index, choice.kind);
    else desk.setRole(index, choice.role);
    const changes = [
      `${title}: ${roleLabel(choice, t)}`,
      ...former.map((column) => t('import.formerId', { column: column.title })),
    ];
    say(changes.join('. '));
  }

  return { choose, said };
}
