import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import type { Column } from '#shared/tables/layout.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { RoleChoice } from '#renderer/features/import/column-choices.ts';
import { reasonShown } from '#renderer/features/import/reason-shown.ts';
import { RoleMenu } from '#renderer/features/import/role-menu.tsx';

interface Props {
  readonly column: Column;
  readonly choice: ColumnChoice;
  readonly isInTabOrder: boolean;
  readonly onFocus: (index: number) => void;
  readonly onChoose: (index: number, choice: RoleChoice) => void;
}

/** A column's head: its role, its heading, how much is in it, and why it is what it is. */
export const ColumnHead = memo(function ColumnHead(props: Props) {
  const { column, choice, isInTabOrder, onFocus, onChoose } = props;
  const { index, ordinal, filled } = column;
  const { t, number } = useTranslator();
  const reason = reasonShown(column, choice.role);
  const title = column.title || t('import.untitled', { number: index + 1 });
  return (
    <th
      scope="col"
      className="import-column"
      data-role={choice.role}
      data-column={index}
      aria-colindex={index + 2}
    >
      <RoleMenu
        title={title}
        choice={choice}
        isInTabOrder={isInTabOrder}
        onFocus={() => onFocus(index)}
        onChoose={(chosen) => onChoose(index, chosen)}
      />
      <div className="import-column-title" dir="auto" title={title}>
        {title.slice(0, TITLE_SHOWN)}
        {ordinal > 1 && <span className="quiet"> ({ordinal})</span>}
      </div>
      <div className="import-column-filled">
        {t('import.filled', { count: filled, shown: number(filled) })}
      </div>
      {reason && (
        <div className="import-column-why" data-tone={reason.tone}>
          {reason.tone === 'needs-you' && <CircleAlert size={14} aria-hidden />}
          <span>{t(reason.key, reason.values)}</span>
        </div>
      )}
    </th>
  );
});

const TITLE_SHOWN = 300;
