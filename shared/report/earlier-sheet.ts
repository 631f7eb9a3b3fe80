import { codingsInLayer } from '#shared/analysis/scope.ts';
import { questionTitle, type ReportSource } from '#shared/report/report-source.ts';
import { textColumn, type ReportSheet } from '#shared/report/sheet.ts';

/**
 * The texts that later imports brought new versions of, newest first for each answer, with what they
 * were coded as. Only where somebody asks for it: none of it is counted anywhere.
 */
export function earlierSheet({ view, scope, scoped, context }: ReportSource): ReportSheet {
  const { t } = context.translator;
  return {
    name: t('report.sheet.earlier'),
    columns: [
      textColumn(t('report.column.respondent'), 14),
      textColumn(t('report.column.question'), 30),
      textColumn(t('versions.column.earlier'), 60),
      textColumn(t('versions.column.now'), 60),
      textColumn(t('versions.column.codings'), 40),
    ],
    rows: scoped.answers.flatMap((answer) =>
      view.earlierVersions(answer.id).map((earlier) => {
        const codings = codingsInLayer(view, scope.layer, earlier.id).map(
          ({ themeId, excerpt }) => `${view.get('themes', themeId)?.name ?? ''}: ${excerpt}`,
        );
        const label = view.get('respondents', answer.respondentId)?.label ?? null;
        const question = questionTitle(view, answer.questionId);
        return [label, question, earlier.text, answer.text, codings.join('\n')];
      }),
    ),
    frozenRows: 1,
  };
}
