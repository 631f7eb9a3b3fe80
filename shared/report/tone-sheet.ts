import { countTones } from '#shared/analysis/polarity.ts';
import { answersInScope } from '#shared/analysis/scope.ts';
import { basisNote } from '#shared/report/basis.ts';
import { groupText, type ReportSource } from '#shared/report/report-source.ts';
import { countColumn, textColumn, type ReportSheet } from '#shared/report/sheet.ts';

/** Mentions for and against: a row for each question and each theme whose mentions take a tone. */
export function toneSheet(source: ReportSource): ReportSheet {
  const { t } = source.context.translator;
  return {
    name: t('report.sheet.tones'),
    columns: [
      textColumn(t('report.column.question'), 34),
      textColumn(t('report.column.group'), 22),
      textColumn(t('report.column.theme'), 30),
      countColumn(t('report.column.positive')),
      countColumn(t('report.column.negative')),
      countColumn(t('report.column.bothTones')),
      countColumn(t('report.column.unmarked')),
      countColumn(t('report.column.answerBase')),
    ],
    rows: source.blocks.flatMap(({ title, scope }) => {
      const scoped = answersInScope(source.view, scope);
      return countTones(source.view, source.tree, scope.layer, scoped).flatMap((count) => {
        const theme = source.tree.get(count.themeId);
        if (!theme) return [];
        const { positive, negative, both, unmarked } = count;
        const counts = [positive, negative, both, unmarked, scoped.answerBase];
        return [[title, groupText(source.tree, theme), theme.name, ...counts]];
      });
    }),
    frozenRows: 1,
    note: basisNote(source),
  };
}
