import { fail, ok, type Result } from '#shared/base/result.ts';
import { alignDraft, type Alignment } from '#shared/commands/align-draft.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { AnswerId, RespondentId } from '#shared/domain/ids.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Draft } from '#shared/tables/draft.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';

/**
 * An answer that reads differently in the file than here; what is here was kept. `takeNewTexts` takes
 * the file's as a new version.
 */
export interface ChangedText extends Pick<Answer, 'kind' | 'language'> {
  readonly answerId: AnswerId;
  readonly question: string;
  readonly respondent: string;
  readonly here: string;
  readonly inFile: string;
}

/** A respondent's attribute that differs; what is here was kept. */
export interface ChangedValue {
  readonly respondentId: RespondentId;
  readonly attribute: string;
  readonly respondent: string;
  readonly here: string;
  readonly inFile: string;
}

export interface ImportCounts {
  readonly questions: number;
  readonly attributes: number;
  readonly respondents: number;
  readonly answers: number;
}

export interface ImportOutcome {
  readonly change: Change;
  readonly added: ImportCounts;
  /** Already here, word for word. */
  readonly unchanged: ImportCounts;
  readonly changedTexts: readonly ChangedText[];
  readonly changedValues: readonly ChangedValue[];
  readonly alignment?: Alignment | undefined;
}

/**
 * Adds what is not here yet: the same file again is refused (`nothingNew`), a longer one adds its new
 * rows and columns. Nothing that is here is written over, and no coding is touched. Rows of a file
 * without ids are first found by what was answered (`alignDraft`).
 */
export function importAnswers(acting: Acting, given: ImportDraft): Result<ImportOutcome, Refusal> {
  if (given.questions.length === 0) return fail(refusal('noQuestion'));
  const { draft, alignment } = alignDraft(acting.view, given);
  const rows = freeRows(acting, draft.respondents);
  const respondents = respondentItems(acting, draft, rows);
  const items: ChangeItem[] = [
    ...newItems(acting, 'questions', draft.questions),
    ...newItems(acting, 'attributes', draft.attributes),
    ...respondents.items,
    ...answerItems(acting, draft.answers, rows),
  ];
  const changedTexts = textsThatDiffer(acting.view, draft);
  if (items.length === 0) {
    const changed = changedTexts.length;
    return fail(refusal('nothingNew', { file: draft.fileName, changed }));
  }
  const added = countAdded(items);
  const values = { count: added.answers, file: draft.fileName };
  return ok({
    change: change(acting, 'importAnswers', items, values),
    added,
    unchanged: countUnchanged(draft, added, changedTexts.length),
    changedTexts,
    changedValues: respondents.changedValues,
    alignment,
  });
}

function newItems<Table extends 'questions' | 'attributes'>(
  acting: Acting,
  table: Table,
  drafts: ImportDraft[Table],
): ChangeItem[] {
  const { view, stamp } = acting;
  return drafts
    .filter(({ id }) => !view.get(table, id))
    .map((record) => ({ table, after: { ...record, stamp } }) as ChangeItem);
}

/** A new respondent whose row is taken (rows were put in between) goes after all the others. */
function freeRows(
  acting: Acting,
  drafts: readonly Draft<Respondent>[],
): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  for (const { row } of acting.view.all('respondents')) taken.add(row);
  let last = Math.max(0, drafts.at(-1)?.row ?? 0);
  for (const row of taken) last = Math.max(last, row);
  const rows = new Map<string, number>();
  for (const { id, row } of drafts) {
    const here = acting.view.get('respondents', id)?.row;
    if (here === undefined && taken.has(row)) last += 1;
    rows.set(id, here ?? (taken.has(row) ? last : row));
  }
  return rows;
}

function respondentItems(
  acting: Acting,
  draft: ImportDraft,
  rows: ReadonlyMap<string, number>,
): { items: ChangeItem[]; changedValues: ChangedValue[] } {
  const items: ChangeItem[] = [];
  const changedValues: ChangedValue[] = [];
  const titles = new Map<string, string>(draft.attributes.map(({ id, title }) => [id, title]));
  for (const record of draft.respondents) {
    const before = acting.view.get('respondents', record.id);
    if (before) {
      changedValues.push(...valuesThatDiffer(before, record, titles));
      items.push(...newValues(acting, before, record));
    } else {
      const row = rows.get(record.id) ?? record.row;
      items.push({ table: 'respondents', after: { ...record, row, stamp: acting.stamp } });
    }
  }
  return { items, changedValues };
}

/** A longer file may bring new columns for respondents who are here. */
function newValues(acting: Acting, before: Respondent, record: Draft<Respondent>): ChangeItem[] {
  const isNew = Object.keys(record.values).some((id) => before.values[id] === undefined);
  if (!isNew) return [];
  const values = { ...record.values, ...before.values };
  return [{ table: 'respondents', before, after: { ...before, values, stamp: acting.stamp } }];
}

function valuesThatDiffer(
  before: Respondent,
  record: Draft<Respondent>,
  titles: ReadonlyMap<string, string>,
): ChangedValue[] {
  return Object.entries(record.values).flatMap(([id, inFile]) => {
    const here = before.values[id];
    if (here === undefined || here === inFile) return [];
    const attribute = titles.get(id) ?? '';
    return [{ respondentId: before.id, attribute, respondent: before.label, here, inFile }];
  });
}

function answerItems(
  acting: Acting,
  drafts: readonly Draft<Answer>[],
  rows: ReadonlyMap<string, number>,
): ChangeItem[] {
  const { view, stamp } = acting;
  const items: ChangeItem[] = [];
  for (const { id, questionId, respondentId, text, kind, language, ...place } of drafts) {
    if (view.answerNow(id)) continue;
    const row = rows.get(respondentId) ?? place.row;
    const after = { id, questionId, respondentId, row, text, kind, language, stamp };
    items.push({ table: 'answers', after });
  }
  return items;
}

/** The file's answers that read differently here; asked also where the import had nothing to add. */
export function textsThatDiffer(view: ProjectView, given: ImportDraft): ChangedText[] {
  const { draft } = alignDraft(view, given);
  return draft.answers.flatMap(({ id, questionId, respondentId, text, kind, language }) => {
    const here = view.answerNow(id);
    if (!here || here.text === text) return [];
    const question = view.get('questions', questionId)?.title ?? '';
    const respondent = view.get('respondents', respondentId)?.label ?? '';
    const found = { answerId: here.id, question, respondent, here: here.text, inFile: text };
    return [{ ...found, kind, language }];
  });
}

function countAdded(items: readonly ChangeItem[]): ImportCounts {
  const added = { questions: 0, attributes: 0, respondents: 0, answers: 0 };
  for (const { table, before } of items)
    if (!before && table in added) added[table as keyof ImportCounts] += 1;
  return added;
}

function countUnchanged(draft: ImportDraft, added: ImportCounts, changed: number): ImportCounts {
  return {
    questions: draft.questions.length - added.questions,
    attributes: draft.attributes.length - added.attributes,
    respondents: draft.respondents.length - added.respondents,
    answers: draft.answers.length - added.answers - changed,
  };
}
