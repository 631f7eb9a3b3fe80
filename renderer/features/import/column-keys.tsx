import { useTranslator } from '#renderer/app/context.ts';
import { COLUMN_ROLES } from '#shared/tables/column-role.ts';

interface Props {
  readonly shown: number;
  readonly of: number;
}

/** How much of the table is shown, and the keys that work on its heads. */
export function ColumnKeys({ shown, of }: Props) {
  const { t, number } = useTranslator();
  return (
    <div className="import-keys">
      <span>{t('import.rowsShown', { shown: number(shown), count: of, of: number(of) })}</span>
      <ul aria-label={t('import.keys')}>
        <li>
          <kbd>←</kbd> <kbd>→</kbd> {t('import.keys.columns')}
        </li>
        {COLUMN_ROLES.map((role) => (
          <li key={role}>
            <kbd>{t(`import.role.${role}`).slice(0, 1).toLocaleUpperCase()}</kbd>{' '}
            {t(`import.role.${role}`)}
          </li>
        ))}
        <li>
          <kbd>Enter</kbd> {t('import.keys.all')}
        </li>
      </ul>
    </div>
  );
}
