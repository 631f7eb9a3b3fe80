import { reportRows, type ImportReport } from '#shared/tables/import-report.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { ListSection } from '#renderer/features/import/list-section.tsx';

interface Props {
  readonly fileName: string;
  readonly report: ImportReport;
}

/** Rows that were left out and rows that were odd, each with its line. */
export function DoneRows({ fileName, report }: Props) {
  const translator = useTranslator();
  const { t, number } = translator;
  const table = reportRows(report, translator);
  const count = table.length - 1;
  if (count === 0) return <p className="quiet">{t('import.noOddRows')}</p>;
  return (
    <ListSection
      title={t('import.oddRows', { count, shown: number(count) })}
      name={t('import.rowsFile', { file: fileName })}
      table={table}
    />
  );
}
