import type { Attribute } from '#shared/domain/attribute.ts';
import { respondentIdOf } from '#shared/domain/ids.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import type { Draft } from '#shared/tables/draft.ts';
import type { ImportRefusal } from '#shared/tables/import-report.ts';
import { noneNormalised, normaliseText } from '#shared/tables/normalise.ts';
import type { SurveyTable } from '#shared/tables/table.ts';

export interface RespondentRow {
  readonly respondent: Draft<Respondent>;
  /** The row's cells. */
  readonly cells: readonly string[];
}

interface IdColumn {
  readonly index: number;
  readonly title: string;
}

interface AttributeColumn {
  readonly index: number;
  readonly attribute: Draft<Attribute>;
}

const LONGEST_ID = 1000;

/** One respondent a row; rows whose id is missing, too long or already taken are refused. */
export function draftRespondents(
  table: SurveyTable,
  headerRows: number,
  idColumn: IdColumn | undefined,
  attributes: readonly AttributeColumn[],
): { readonly respondents: readonly RespondentRow[]; readonly refusals: readonly ImportRefusal[] } {
  const respondents: RespondentRow[] = [];
  const refusals: ImportRefusal[] = [];
  const seen = new Map<string, number>();
  for (let at = headerRows; at < table.rows.length; at += 1) {
    const cells = table.rows[at] ?? [];
    const line = table.lines[at] ?? 0;
    const row = at - headerRows + 1;
    const value = idColumn && cleanCell(cells[idColumn.index] ?? '');
    const refusal = idColumn && refusalOf(value ?? '', line, idColumn.title, seen);
    if (refusal) refusals.push(refusal);
    else respondents.push({ cells, respondent: respondentOf(value, row, cells, attributes) });
  }
  return { respondents, refusals };
}

function refusalOf(
  value: string,
  line: number,
  column: string,
  seen: Map<string, number>,
): ImportRefusal | undefined {
  if (value === '') return { line, column, key: 'tables.refused.noId', values: { line } };
  if (value.length > LONGEST_ID)
    return { line, column, key: 'tables.refused.longId', values: { line, most: LONGEST_ID } };
  const first = seen.get(value);
  if (first !== undefined)
    return { line, column, key: 'tables.refused.sameId', values: { line, id: value, first } };
  seen.set(value, line);
  return undefined;
}

function respondentOf(
  value: string | undefined,
  row: number,
  cells: readonly string[],
  attributes: readonly AttributeColumn[],
): RespondentRow['respondent'] {
  return {
    id: respondentIdOf(value === undefined ? { row } : { value }),
    label: value ?? String(row),
    row,
    values: valuesOf(cells, attributes),
  };
}

function valuesOf(
  cells: readonly string[],
  attributes: readonly AttributeColumn[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { index, attribute } of attributes) {
    const text = cleanCell(cells[index] ?? '');
    if (text !== '') values[attribute.id] = text;
  }
  return values;
}

/** What is cleaned in ids and attributes is not reported: only answers are quoted. */
const uncounted = noneNormalised();

function cleanCell(cell: string): string {
  return cell === '' ? '' : normaliseText(cell, uncounted);
}
