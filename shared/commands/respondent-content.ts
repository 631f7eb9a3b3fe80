import type { AttributeId, QuestionId, RespondentId } from '#shared/domain/ids.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Draft } from '#shared/tables/draft.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';

/** The columns by which respondents here and in a file can be compared. */
export interface SharedColumns {
  readonly questionIds: readonly QuestionId[];
  readonly attributeIds: readonly AttributeId[];
}

/** What one respondent wrote in the columns that both sides have; `undefined` where nothing. */
export interface Content {
  readonly id: RespondentId;
  readonly row: number;
  /** One for each shared question. */
  readonly answers: readonly (string | undefined)[];
  /** One for each shared attribute. */
  readonly values: readonly (string | undefined)[];
}

export function sharedColumns(view: ProjectView, draft: ImportDraft): SharedColumns {
  return {
    questionIds: draft.questions.map(({ id }) => id).filter((id) => view.get('questions', id)),
    attributeIds: draft.attributes.map(({ id }) => id).filter((id) => view.get('attributes', id)),
  };
}

/** The respondents of the project, by row. */
export function contentsHere(view: ProjectView, columns: SharedColumns): Content[] {
  return contentsOf([...view.all('respondents')], view.all('answers'), columns);
}

/** The respondents of a file, by row. */
export function contentsInFile(draft: ImportDraft, columns: SharedColumns): Content[] {
  return contentsOf(draft.respondents, draft.answers, columns);
}

/** Whether anything at all was written. */
export function saysSomething({ answers, values }: Content): boolean {
  return [...answers, ...values].some((each) => each !== undefined);
}

/**
 * Whether most of the answers that both gave are the same; where they gave none, all attributes.
 * Undefined where there is nothing to compare.
 */
export function isAlike(left: Content, right: Content): boolean | undefined {
  const answers = agreements(left.answers, right.answers);
  if (answers.length > 0) return answers.filter(Boolean).length * 2 > answers.length;
  const values = agreements(left.values, right.values);
  return values.length > 0 ? values.every(Boolean) : undefined;
}

type Written = readonly (string | undefined)[];

/** For each column where both wrote something: whether it is the same. */
function agreements(left: Written, right: Written): boolean[] {
  return left.flatMap((text, at) => {
    const other = right[at];
    return text === undefined || other === undefined ? [] : [text === other];
  });
}

function contentsOf(
  respondents: readonly Draft<Respondent>[],
  answers: Iterable<Draft<Answer>>,
  { questionIds, attributeIds }: SharedColumns,
): Content[] {
  const places = new Map(questionIds.map((id, place) => [id, place]));
  const texts = new Map<RespondentId, (string | undefined)[]>();
  for (const { questionId, respondentId, text } of answers) {
    const place = places.get(questionId);
    if (place === undefined) continue;
    const written = texts.get(respondentId) ?? questionIds.map(() => undefined);
    written[place] = text;
    texts.set(respondentId, written);
  }
  const nothing = questionIds.map(() => undefined);
  return respondents
    .map(({ id, row, values }) => ({
      id,
      row,
      answers: texts.get(id) ?? nothing,
      values: attributeIds.map((each) => values[each]),
    }))
    .sort((left, right) => left.row - right.row);
}
