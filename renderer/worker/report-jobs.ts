import { assertNever } from '#shared/base/assert-never.ts';
import { countThemes, type ThemeCounts } from '#shared/analysis/counts.ts';
import { crosstab, type Crosstab } from '#shared/analysis/crosstab.ts';
import { variablesOf, type VariableId } from '#shared/analysis/variables.ts';
import { distinctTexts, type DistinctTexts } from '#shared/analysis/distinct-texts.ts';
import { answersInScope, type Scope } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Language } from '#shared/domain/project.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import { normalAnswerText } from '#shared/groups/answer-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import { attributeSheets } from '#shared/report/attribute-sheets.ts';
import { codebookSheet } from '#shared/report/codebook-sheet.ts';
import { countSheet } from '#shared/report/count-sheet.ts';
import { writeCsv } from '#shared/report/csv.ts';
import { earlierSheet } from '#shared/report/earlier-sheet.ts';
import { fitSheet, type FitTally } from '#shared/report/fit-sheet.ts';
import { memoSheet } from '#shared/report/memo-sheet.ts';
import { toneSheet } from '#shared/report/tone-sheet.ts';
import { matrixSheet } from '#shared/report/matrix-sheet.ts';
import { quoteKeys } from '#shared/report/quote-keys.ts';
import { quoteSheet } from '#shared/report/quote-sheet.ts';
import { buildReport, sheetsInOrder } from '#shared/report/report-model.ts';
import { reportSource, type ReportContext } from '#shared/report/report-source.ts';
import type { ReportSheet } from '#shared/report/sheet.ts';
import { writeXlsx } from '#shared/report/xlsx.ts';
import {
  QUOTES_PER_THEME,
  quotesBehind,
  type Figure,
  type QuotesBehind,
} from '#renderer/worker/quotes-behind.ts';

export interface ResultCounts {
  readonly counts: ThemeCounts;
  readonly table: Crosstab | undefined;
  readonly texts: DistinctTexts;
}

/** What a file holds: the whole report, or one sheet of it as CSV. */
export type ReportPart =
  | { readonly kind: 'xlsx' }
  | { readonly kind: 'counts' | 'tones' | 'quotes' | 'codebook' | 'memos' | 'matrix' | 'earlier' }
  | { readonly kind: 'attribute'; readonly attributeId: VariableId };

export interface ReportRequest {
  readonly part: ReportPart;
  readonly scope: Scope;
  readonly language: Language;
  readonly projectName: string;
  readonly appVersion: string;
  /** Milliseconds since 1970. */
  readonly dateMs: number;
}

export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly fitted: FitTally;
}

interface Held {
  readonly memory: () => ProjectMemory;
  readonly wordKeys: () => Promise<WordKeys>;
}

/** What the results screen asks of the worker. */
export function reportJobs({ memory, wordKeys }: Held) {
  return {
    countResults(input: {
      readonly scope: Scope;
      readonly attributeId: VariableId | undefined;
    }): ResultCounts {
      const { scope, attributeId } = input;
      const table = attributeId && crosstab(memory(), scope, attributeId);
      return { counts: countThemes(memory(), scope), table, texts: textsIn(memory(), scope) };
    },
    async quotesBehind(input: {
      readonly scope: Scope;
      readonly figure: Figure;
    }): Promise<QuotesBehind> {
      const keysOf = quoteKeys(await wordKeys());
      return quotesBehind(memory(), input.scope, input.figure, keysOf);
    },
    async writeReport(request: ReportRequest): Promise<WrittenReport> {
      const { part, scope } = request;
      const context = contextOf(request, memory(), await wordKeys());
      if (part.kind !== 'xlsx') return csvOf(part, memory(), scope, context);
      const report = buildReport(memory(), scope, context);
      return { bytes: await writeXlsx(sheetsInOrder(report)), fitted: report.fitted };
    },
  };
}

function textsIn(memory: ProjectMemory, scope: Scope): DistinctTexts {
  const tree = new ThemeTree(memory.all('themes'));
  const scoped = answersInScope(memory, scope);
  return distinctTexts(memory, tree, scope.layer, { scoped, textOf: normalAnswerText });
}

function contextOf(
  { part, language, projectName, appVersion, dateMs }: ReportRequest,
  memory: ProjectMemory,
  wordKeys: WordKeys,
): ReportContext {
  return {
    translator: createTranslator(language),
    projectName,
    appVersion,
    dateMs,
    attributeIds:
      part.kind === 'attribute' ? [part.attributeId] : variablesOf(memory).map(({ id }) => id),
    quotesPerTheme: QUOTES_PER_THEME,
    keysOf: quoteKeys(wordKeys),
    textOf: normalAnswerText,
  };
}

function csvOf(
  part: Exclude<ReportPart, { readonly kind: 'xlsx' }>,
  memory: ProjectMemory,
  scope: Scope,
  context: ReportContext,
): WrittenReport {
  const { sheet, tally } = fitSheet(sheetOf(part, memory, scope, context));
  // A semicolon parts cells where the comma parts decimals.
  const delimiter = context.translator.language === 'en' ? ',' : ';';
  return { bytes: writeCsv(sheet, { delimiter, bom: true }), fitted: tally };
}

function sheetOf(
  part: Exclude<ReportPart, { readonly kind: 'xlsx' }>,
  memory: ProjectMemory,
  scope: Scope,
  context: ReportContext,
): ReportSheet {
  const source = reportSource(memory, scope, context);
  switch (part.kind) {
    case 'counts':
      return countSheet(source);
    case 'tones':
      return toneSheet(source);
    case 'memos':
      return memoSheet(memory, scope.layer, context.translator);
    case 'attribute': {
      const [sheet] = attributeSheets(source);
      if (!sheet) throw new Error('No such attribute');
      return sheet;
    }
    case 'quotes':
      return quoteSheet(source);
    case 'codebook':
      return codebookSheet(memory, scope.layer, context.translator);
    case 'matrix':
      return matrixSheet(source);
    case 'earlier':
      return earlierSheet(source);
    default:
      return assertNever(part);
  }
}
