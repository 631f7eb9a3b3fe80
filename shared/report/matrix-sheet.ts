import { themesMentioned } from '#shared/analysis/mentions.ts';
import type { Answer } from '#shared/domain/answer.ts';
import {
  attributeCells,
  attributeColumnsOf,
  questionTitle,
  type ReportSource,
} from '#shared/report/report-source.ts';
import { textColumn, type Cell, type ReportSheet } from '#shared/report/sheet.ts';

/** A row for each answer: who, to what, the text, and 1 for each theme it mentions, 0 for the rest. */
export function matrixSheet(source: ReportSource): ReportSheet {
  const { t } = source.context.translator;
  return {
    name: t('report.sheet.matrix'),
    columns: [
      textColumn(t('report.column.respondent'), 14),
      { ...textColumn(t('report.column.question'), 30), clipped: true },
      ...attributeColumnsOf(source),
      { ...textColumn(t('report.column.answer'), 60), clipped: true },
      ...source.themes.map(({ theme }) => ({
        title: theme.name,
        width: 13,
        kind: 'integer' as const,
      })),
    ],
    rows: source.scoped.answers.map((each) => rowOf(source, each)),
    frozenRows: 1,
  };
}

function rowOf(source: ReportSource, answer: Answer): Cell[] {
  const { view, tree, scope } = source;
  const respondent = view.get('respondents', answer.respondentId);
  const mentioned = themesMentioned(view, tree, scope.layer, answer.id);
  return [
    respondent?.label ?? null,
    questionTitle(view, answer.questionId),
    ...attributeCells(source, answer.respondentId),
    answer.text,
    ...source.themes.map(({ theme }) => (mentioned.has(theme.id) ? 1 : 0)),
  ];
}
