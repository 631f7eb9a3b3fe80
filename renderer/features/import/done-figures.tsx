import type { MessageKey } from '#shared/i18n/translator.ts';
import type { ImportReport } from '#shared/tables/import-report.ts';
import { useTranslator } from '#renderer/app/context.ts';

/** The file in figures: every row and every cell of the questions is in one of them. */
export function DoneFigures({ report }: { readonly report: ImportReport }) {
  const { t, number } = useTranslator();
  const figures: readonly (readonly [MessageKey, number])[] = [
    ['import.figure.rows', report.rowsRead],
    ['import.figure.refused', report.rowsRead - report.respondents],
    ['import.figure.respondents', report.respondents],
    ['import.figure.answers', report.answers],
    ['import.figure.nonAnswers', report.nonAnswers],
    ['import.figure.blanks', report.blanks],
  ];
  return (
    <dl className="import-figures" aria-label={t('import.inFile')}>
      {figures.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
