import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Attribute, AttributeKind } from '#shared/domain/attribute.ts';
import { attributeIdOf, questionIdOf } from '#shared/domain/ids.ts';
import type { Question } from '#shared/domain/question.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import type { ColumnRole } from '#shared/tables/column-role.ts';
import type { Draft } from '#shared/tables/draft.ts';
import {
  draftAnswers,
  type AnswerColumn,
  type UnderstandColumn,
} from '#shared/tables/draft-answers.ts';
import { draftRespondents } from '#shared/tables/draft-respondents.ts';
import type { ImportReport } from '#shared/tables/import-report.ts';
import { noneNormalised } from '#shared/tables/normalise.ts';
import type { SurveyTable, TableProblem } from '#shared/tables/table.ts';

/** What a column is to be, as a person left it. `title` and `ordinal` are the layout's. */
export interface ColumnChoice {
  readonly index: number;
  readonly title: string;
  readonly ordinal: number;
  readonly role: ColumnRole;
  readonly kind: AttributeKind;
}

export interface ImportDraft {
  readonly fileName: string;
  /** No column names the respondents: their ids say only which row they stand on. */
  readonly isByRow: boolean;
  readonly questions: readonly Draft<Question>[];
  readonly attributes: readonly Draft<Attribute>[];
  readonly respondents: readonly Draft<Respondent>[];
  readonly answers: readonly Draft<Answer>[];
  readonly report: ImportReport;
}

/**
 * The table's rows as records under the chosen roles. Nothing is written. Fails where no row stands
 * below the headings or more than one column is the respondent id.
 */
export function draftImport(
  table: SurveyTable,
  headerRows: number,
  choices: readonly ColumnChoice[],
  understand: UnderstandColumn,
): Result<ImportDraft, TableProblem> {
  const problem = choiceProblem(table, headerRows, choices);
  if (problem) return fail(problem);
  const idColumn = choices.find(({ role }) => role === 'respondentId');
  const attributes = choices.filter(({ role }) => role === 'attribute').map(attributeOf);
  const { respondents, refusals } = draftRespondents(table, headerRows, idColumn, attributes);
  const normalised = noneNormalised();
  const columns = choices
    .filter(({ role }) => role === 'question')
    .map((choice) => draftAnswers(respondents, questionOf(choice), understand, normalised));
  return ok({
    fileName: table.fileName,
    isByRow: idColumn === undefined,
    questions: columns.map(({ question }) => question),
    attributes: attributes.map(({ attribute }) => attribute),
    respondents: respondents.map(({ respondent }) => respondent),
    answers: columns.flatMap(({ answers }) => answers),
    report: {
      ...totals(columns),
      rowsRead: table.rows.length - headerRows,
      respondents: respondents.length,
      questions: columns.map(({ report }) => report),
      normalised,
      refusals,
      notes: table.notes,
    },
  });
}

function choiceProblem(
  table: SurveyTable,
  headerRows: number,
  choices: readonly ColumnChoice[],
): TableProblem | undefined {
  const values = { file: table.fileName };
  if (table.rows.length <= headerRows)
    return { key: 'tables.headerOnly', values: { ...values, line: table.lines[0] ?? 1 } };
  const ids = choices.filter(({ role }) => role === 'respondentId').map(({ title }) => title);
  if (ids.length < 2) return undefined;
  return { key: 'tables.twoIds', values: { ...values, columns: ids.join(', ') } };
}

function attributeOf({ index, title, ordinal, kind }: ColumnChoice) {
  return { index, attribute: { id: attributeIdOf(title, ordinal), title, order: index, kind } };
}

function questionOf({ index, title, ordinal }: ColumnChoice) {
  return { index, id: questionIdOf(title, ordinal), title };
}

function totals(columns: readonly AnswerColumn[]) {
  const sum = (count: 'answers' | 'blanks' | 'nonAnswers') =>
    columns.reduce((total, { report }) => total + report[count], 0);
  return { answers: sum('answers'), blanks: sum('blanks'), nonAnswers: sum('nonAnswers') };
}
