import { MOST_NUMBERS, MOST_TEXTS } from '#shared/analysis/attribute-columns.ts';
import type { MessageKey } from '#shared/i18n/translator.ts';
import { basisOf } from '#shared/report/basis.ts';
import { CELL_LIMIT } from '#shared/report/cell-limit.ts';
import type { FitTally } from '#shared/report/fit-sheet.ts';
import { questionTitle, type ReportSource } from '#shared/report/report-source.ts';
import { textColumn, type Cell, type ReportSheet } from '#shared/report/sheet.ts';

type Row = readonly [MessageKey, Cell];

/** What the file is, what its figures are of, how they were made, and what did not fit. */
export function aboutSheet(source: ReportSource, tally: FitTally): ReportSheet {
  const { t } = source.context.translator;
  const rows = [
    ...what(source),
    ...ofWhat(source),
    ...how(source),
    ...whatDidNotFit(source, tally),
  ];
  return {
    name: t('report.sheet.about'),
    columns: [
      textColumn(t('report.column.subject'), 28),
      textColumn(t('report.column.content'), 96),
    ],
    rows: rows.map(([key, cell]) => [t(key), cell]),
    frozenRows: 1,
  };
}

function what({ context }: ReportSource): Row[] {
  const { translator, projectName, dateMs, appVersion } = context;
  return [
    ['report.about.project', projectName],
    ['report.about.date', translator.date(dateMs)],
    ['report.about.version', `${translator.t('app.name')} ${appVersion}`],
  ];
}

function ofWhat(source: ReportSource): Row[] {
  const { scope, scoped, view } = source;
  const { number } = source.context.translator;
  const basis = basisOf(source);
  return [
    ['report.about.base', basis.base],
    ['report.about.layer', basis.layer],
    ['report.about.filter', basis.filter],
    ['report.about.questions', scope.questionIds.map((id) => questionTitle(view, id)).join('\n')],
    ['report.about.answers', number(scoped.answerBase)],
    ['report.about.respondents', number(scoped.respondentBase)],
  ];
}

function how({ context, attributes }: ReportSource): Row[] {
  const { t } = context.translator;
  const rows: Row[] = [
    ['report.about.counting', t('report.about.countingText')],
    ['report.about.quotes', t('report.about.quotesText')],
  ];
  if (attributes.length === 0) return rows;
  const ranges = t('report.about.rangesText', { count: MOST_NUMBERS, texts: MOST_TEXTS - 1 });
  return [...rows, ['report.about.ranges', ranges]];
}

function whatDidNotFit({ context }: ReportSource, tally: FitTally): Row[] {
  const { t, number } = context.translator;
  const none = t('report.about.none');
  const told = (count: number, text: string) => (count > 0 ? text : none);
  const { cut, defused, cleaned, droppedRows: rows, droppedColumns: columns } = tally;
  const limit = number(CELL_LIMIT);
  const lost: Row[] =
    rows + columns > 0
      ? [['report.about.dropped', t('report.about.droppedText', { rows, columns })]]
      : [];
  return [
    ['report.about.cut', told(cut, t('report.about.cutText', { count: cut, limit }))],
    ['report.about.defused', told(defused, t('report.about.defusedText', { count: defused }))],
    ['report.about.cleaned', told(cleaned, t('report.about.cleanedText', { count: cleaned }))],
    ...lost,
  ];
}
