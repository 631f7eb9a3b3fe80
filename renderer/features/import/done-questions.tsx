import type { ImportReport } from '#shared/tables/import-report.ts';
import { useTranslator } from '#renderer/app/context.ts';

const MOST_SHOWN = 100;

/** The same, question by question. */
export function DoneQuestions({ report }: { readonly report: ImportReport }) {
  const { t, number } = useTranslator();
  const { questions } = report;
  const more = questions.length - MOST_SHOWN;
  return (
    <section>
      <h2>{t('import.perQuestion')}</h2>
      <table className="import-list">
        <thead>
          <tr>
            <th scope="col">{t('import.question')}</th>
            <th scope="col">{t('import.language')}</th>
            <th scope="col" className="number">
              {t('import.figure.answers')}
            </th>
            <th scope="col" className="number">
              {t('import.figure.nonAnswers')}
            </th>
            <th scope="col" className="number">
              {t('import.figure.blanks')}
            </th>
          </tr>
        </thead>
        <tbody>
          {questions
            .slice(0, MOST_SHOWN)
            .map(({ questionId, title, language, answers, nonAnswers, blanks }) => (
              <tr key={questionId}>
                <th scope="row" dir="auto">
                  {title}
                </th>
                <td className="quiet import-language">{t(`app.language.${language}`)}</td>
                <td className="number">{number(answers)}</td>
                <td className="number">{number(nonAnswers)}</td>
                <td className="number">{number(blanks)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="quiet import-more">
          {t('import.moreQuestions', { count: more, shown: number(more) })}
        </p>
      )}
    </section>
  );
}
