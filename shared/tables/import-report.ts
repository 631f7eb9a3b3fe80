import type { Language } from '#shared/domain/project.ts';
import type { QuestionId } from '#shared/domain/ids.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Normalised } from '#shared/tables/normalise.ts';
import type { TableMessage, TableNote } from '#shared/tables/table.ts';

/** A row, or one cell of it, that was not taken in. */
export interface ImportRefusal extends TableMessage {
  /** Line of the text file or row of the sheet, from 1. */
  readonly line: number;
  readonly column?: string;
}

export interface QuestionReport {
  readonly questionId: QuestionId;
  readonly title: string;
  readonly language: Language;
  /** Texts kept; non-answers are among them. */
  readonly answers: number;
  readonly blanks: number;
  readonly nonAnswers: number;
}

/** What became of every row and cell of the file. */
export interface ImportReport {
  /** Rows below the headings, refused ones too. */
  readonly rowsRead: number;
  readonly respondents: number;
  readonly answers: number;
  readonly blanks: number;
  readonly nonAnswers: number;
  readonly questions: readonly QuestionReport[];
  /** How many answers were changed, and why. */
  readonly normalised: Normalised;
  readonly refusals: readonly ImportRefusal[];
  /** What was odd in the file but kept. */
  readonly notes: readonly TableNote[];
}

/** Refusals and odd rows as a table to export: line, column, what and what to do. First row: headings. */
export function reportRows(report: ImportReport, translator: Translator): string[][] {
  const { t } = translator;
  const refused = report.refusals.map(({ line, column = '', key, values }) => ({
    line,
    cells: [String(line), column, t(key, values)],
  }));
  const odd = report.notes.flatMap(({ lines, key, values }) =>
    lines.map((line) => ({
      line,
      cells: [String(line), '', t(key, { ...values, count: 1, lines: line })],
    })),
  );
  const rows = [...refused, ...odd].toSorted((left, right) => left.line - right.line);
  const headings = [t('tables.column.line'), t('tables.column.column'), t('tables.column.what')];
  return [headings, ...rows.map(({ cells }) => cells)];
}
