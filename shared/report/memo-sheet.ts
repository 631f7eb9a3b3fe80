import type { Layer } from '#shared/analysis/scope.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { Memo } from '#shared/domain/memo.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { coderName } from '#shared/report/coder-name.ts';
import { textColumn, type Cell, type ReportSheet } from '#shared/report/sheet.ts';

const KINDS = ['project', 'theme', 'answer'] as const;

/** The layer's memos in one list: on the project, on themes, then on answers in the rows' order. */
export function memoSheet(view: ProjectView, layer: Layer, translator: Translator): ReportSheet {
  const { t } = translator;
  const memos = [...view.all('memos')].filter(
    ({ coderId }) => layer.kind === 'any' || coderId === layer.coderId,
  );
  return {
    name: t('report.sheet.memos'),
    columns: [
      textColumn(t('report.column.memoOn'), 12),
      textColumn(t('report.column.theme'), 28),
      textColumn(t('report.column.question'), 30),
      textColumn(t('report.column.respondent'), 14),
      textColumn(t('report.column.memo'), 60),
      { ...textColumn(t('report.column.answer'), 40), clipped: true },
      textColumn(t('report.column.coder'), 16),
    ],
    rows: memos
      .toSorted((left, right) => placeOf(view, left) - placeOf(view, right))
      .map((memo) => rowOf(view, memo, translator)),
    frozenRows: 1,
  };
}

/** 0 for the project, 1 for themes, and answers after that by their rows. */
function placeOf(view: ProjectView, { answerId, themeId }: Memo): number {
  if (answerId) return 2 + (view.get('answers', answerId)?.row ?? 0);
  return themeId ? 1 : 0;
}

function rowOf(view: ProjectView, memo: Memo, translator: Translator): Cell[] {
  const answer = memo.answerId && view.get('answers', memo.answerId);
  const kind = KINDS[memo.answerId ? 2 : memo.themeId ? 1 : 0] ?? 'project';
  return [
    translator.t(`report.memoOn.${kind}`),
    (memo.themeId && themeNow(view, memo.themeId)?.name) ?? null,
    (answer && view.get('questions', answer.questionId)?.title) ?? null,
    (answer && view.get('respondents', answer.respondentId)?.label) ?? null,
    memo.text,
    answer?.text ?? null,
    coderName(view, memo.coderId, translator),
  ];
}
