import { pushTo } from '#shared/base/collections.ts';
import { assertNever } from '#shared/base/assert-never.ts';
import { pickQuotes, type PickedQuote } from '#shared/analysis/representative-quotes.ts';
import { codingsInLayer } from '#shared/analysis/scope.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding, Origin } from '#shared/domain/coding.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { coderName } from '#shared/report/coder-name.ts';
import {
  attributeCells,
  attributeColumnsOf,
  questionTitle,
  type ReportSource,
  type ReportTheme,
} from '#shared/report/report-source.ts';
import {
  countColumn,
  shareColumn,
  textColumn,
  type Cell,
  type ReportSheet,
} from '#shared/report/sheet.ts';

interface Quote {
  readonly coding: Coding;
  readonly answer: Answer;
}

/** Every quote of every theme: the representative ones first, then the rest in the rows' order. */
export function quoteSheet(source: ReportSource): ReportSheet {
  const { t } = source.context.translator;
  const quotes = quotesByTheme(source);
  return {
    name: t('report.sheet.quotes'),
    columns: [
      textColumn(t('report.column.group'), 20),
      textColumn(t('report.column.theme'), 26),
      countColumn(t('report.column.rank')),
      shareColumn(t('report.column.standsFor')),
      textColumn(t('report.column.star'), 7),
      textColumn(t('report.column.quote'), 60),
      { ...textColumn(t('report.column.answer'), 40), clipped: true },
      textColumn(t('report.column.question'), 30),
      textColumn(t('report.column.respondent'), 14),
      ...attributeColumnsOf(source),
      textColumn(t('report.column.coder'), 16),
      textColumn(t('report.column.origin'), 18),
    ],
    rows: source.themes.flatMap((each) => rowsOf(source, each, quotes.get(each.theme.id) ?? [])),
    frozenRows: 1,
  };
}

function quotesByTheme(source: ReportSource): ReadonlyMap<ThemeId, readonly Quote[]> {
  const quotes = new Map<ThemeId, Quote[]>();
  for (const answer of source.scoped.answers) {
    for (const coding of codingsInLayer(source.view, source.scope.layer, answer.id)) {
      const themeId = source.tree.resolve(coding.themeId);
      if (themeId) pushTo(quotes, themeId, { coding, answer });
    }
  }
  return quotes;
}

function rowsOf(source: ReportSource, theme: ReportTheme, quotes: readonly Quote[]): Cell[][] {
  const picked = picksOf(source, quotes);
  const pickedIds = new Set(picked.map((each) => each.candidate.coding.id));
  const rest = quotes.filter((each) => !pickedIds.has(each.coding.id));
  return [
    ...picked.map(({ candidate, share }, at) =>
      rowOf(source, theme, candidate, { rank: at + 1, share }),
    ),
    ...rest.map((each) => rowOf(source, theme, each, { rank: null, share: null })),
  ];
}

function picksOf(source: ReportSource, quotes: readonly Quote[]): readonly PickedQuote[] {
  const { context } = source;
  const candidates = quotes.map(({ coding, answer }) => ({
    coding,
    answer,
    keys: context.keysOf(coding.excerpt, answer.language),
  }));
  return pickQuotes(candidates, context.quotesPerTheme);
}

function rowOf(
  source: ReportSource,
  { theme, group }: ReportTheme,
  { coding, answer }: Quote,
  place: { readonly rank: number | null; readonly share: number | null },
): Cell[] {
  const { view, context } = source;
  const respondent = view.get('respondents', answer.respondentId);
  return [
    group,
    theme.name,
    place.rank,
    place.share,
    coding.starred ? '★' : null,
    coding.excerpt,
    answer.text,
    questionTitle(view, answer.questionId),
    respondent?.label ?? null,
    ...attributeCells(source, answer.respondentId),
    coderName(view, coding.coderId, context.translator),
    originText(context.translator, coding.origin),
  ];
}

function originText(translator: Translator, origin: Origin): string {
  switch (origin.kind) {
    case 'hand':
      return translator.t('report.hand');
    case 'suggestion':
      return translator.t('report.suggestion');
    case 'bulk':
      return translator.t(origin.layer ? 'report.bulkSuggestion' : 'report.bulk');
    case 'rule':
      return translator.t('report.rule', { query: origin.query });
    case 'group':
      return translator.t('report.group');
    default:
      return assertNever(origin);
  }
}
