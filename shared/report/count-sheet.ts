import { countThemes, type ThemeCounts } from '#shared/analysis/counts.ts';
import { distinctTexts, type DistinctTexts } from '#shared/analysis/distinct-texts.ts';
import { answersInScope, type Scope } from '#shared/analysis/scope.ts';
import { basisNote } from '#shared/report/basis.ts';
import { groupText, type ReportSource } from '#shared/report/report-source.ts';
import {
  countColumn,
  shareColumn,
  textColumn,
  type Cell,
  type ReportSheet,
} from '#shared/report/sheet.ts';

/** A row for each question and theme, all questions together first. */
export function countSheet(source: ReportSource): ReportSheet {
  const { t } = source.context.translator;
  return {
    name: t('report.sheet.counts'),
    columns: [
      textColumn(t('report.column.question'), 34),
      textColumn(t('report.column.group'), 22),
      textColumn(t('report.column.theme'), 30),
      countColumn(t('report.column.answers')),
      countColumn(t('report.column.answerBase')),
      shareColumn(t('report.column.answerShare')),
      countColumn(t('report.column.texts')),
      countColumn(t('report.column.respondents')),
      countColumn(t('report.column.respondentBase')),
      shareColumn(t('report.column.respondentShare')),
    ],
    rows: source.blocks.flatMap(({ title, scope }) =>
      rowsOf(source, title, countThemes(source.view, scope), textsIn(source, scope)),
    ),
    frozenRows: 1,
    note: basisNote(source),
  };
}

function textsIn({ view, tree, context }: ReportSource, scope: Scope): DistinctTexts {
  const scoped = answersInScope(view, scope);
  return distinctTexts(view, tree, scope.layer, { scoped, textOf: context.textOf });
}

function rowsOf(
  source: ReportSource,
  question: string,
  counts: ThemeCounts,
  texts: DistinctTexts,
): Cell[][] {
  return counts.themes.flatMap((count) => {
    const theme = source.tree.get(count.themeId);
    if (!theme) return [];
    return [
      [
        question,
        groupText(source.tree, theme),
        theme.name,
        count.answers,
        counts.answerBase,
        counts.answerBase > 0 ? count.answerShare : null,
        texts.byTheme.get(count.themeId) ?? 0,
        count.respondents,
        counts.respondentBase,
        counts.respondentBase > 0 ? count.respondentShare : null,
      ],
    ];
  });
}
