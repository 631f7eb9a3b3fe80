import type { Scope } from '#shared/analysis/scope.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { aboutSheet } from '#shared/report/about-sheet.ts';
import { attributeSheets } from '#shared/report/attribute-sheets.ts';
import { codebookSheet } from '#shared/report/codebook-sheet.ts';
import { countSheet } from '#shared/report/count-sheet.ts';
import { fitSheet, sumTallies, type FitTally } from '#shared/report/fit-sheet.ts';
import { memoSheet } from '#shared/report/memo-sheet.ts';
import { toneSheet } from '#shared/report/tone-sheet.ts';
import { matrixSheet } from '#shared/report/matrix-sheet.ts';
import { quoteSheet } from '#shared/report/quote-sheet.ts';
import { reportSource, type ReportContext } from '#shared/report/report-source.ts';
import type { ReportSheet } from '#shared/report/sheet.ts';

/** A report as data, ready to be written; `fitted` tells what had to be changed to fit cells. */
export interface ReportSheets {
  readonly counts: ReportSheet;
  /** Mentions for and against; empty where no theme takes a tone. */
  readonly tones: ReportSheet;
  readonly byAttribute: readonly ReportSheet[];
  readonly quotes: ReportSheet;
  readonly codebook: ReportSheet;
  readonly memos: ReportSheet;
  readonly matrix: ReportSheet;
  readonly about: ReportSheet;
  readonly fitted: FitTally;
}

/** Everything a report file says, in the translator's language. */
export function buildReport(view: ProjectView, scope: Scope, context: ReportContext): ReportSheets {
  const source = reportSource(view, scope, context);
  const counts = fitSheet(countSheet(source));
  const tones = fitSheet(toneSheet(source));
  const byAttribute = attributeSheets(source).map(fitSheet);
  const quotes = fitSheet(quoteSheet(source));
  const codebook = fitSheet(codebookSheet(view, scope.layer, context.translator));
  const memos = fitSheet(memoSheet(view, scope.layer, context.translator));
  const matrix = fitSheet(matrixSheet(source));
  const all = [counts, tones, ...byAttribute, quotes, codebook, memos, matrix];
  const fitted = sumTallies(all.map((each) => each.tally));
  return {
    counts: counts.sheet,
    tones: tones.sheet,
    byAttribute: byAttribute.map((each) => each.sheet),
    quotes: quotes.sheet,
    codebook: codebook.sheet,
    memos: memos.sheet,
    matrix: matrix.sheet,
    about: fitSheet(aboutSheet(source, fitted)).sheet,
    fitted,
  };
}

/** The sheets as they follow one another in a workbook; tones and memos only where there are any. */
export function sheetsInOrder(report: ReportSheets): readonly ReportSheet[] {
  const { counts, tones, byAttribute, quotes, codebook, memos, matrix, about } = report;
  return [
    counts,
    ...ifAny(tones),
    ...byAttribute,
    quotes,
    codebook,
    ...ifAny(memos),
    matrix,
    about,
  ];
}

function ifAny(sheet: ReportSheet): readonly ReportSheet[] {
  return sheet.rows.length > 0 ? [sheet] : [];
}
