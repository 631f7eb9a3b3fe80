import type { AttributeKind } from '#shared/domain/attribute.ts';
import { columnFacts, type ColumnFacts } from '#shared/tables/column-facts.ts';
import { guessRole, type ColumnRole, type RoleGuess } from '#shared/tables/column-role.ts';
import { guessHeaderRows, type HeaderRows } from '#shared/tables/header-rows.ts';
import type { SurveyTable, TableMessage } from '#shared/tables/table.ts';
import { columnTitles } from '#shared/tables/titles.ts';

export interface Column {
  /** Place in the table, from 0. */
  readonly index: number;
  readonly title: string;
  /** From 1, among columns of the same title. */
  readonly ordinal: number;
  readonly role: ColumnRole;
  readonly kind: AttributeKind;
  readonly reason?: TableMessage | undefined;
  readonly filled: number;
  readonly distinct: number;
  /** The first different cells, shortened. */
  readonly samples: readonly string[];
}

export interface TableLayout {
  readonly headerRows: HeaderRows;
  readonly columns: readonly Column[];
}

/** What the table's columns seem to be; a person may change all of it. */
export function guessLayout(table: SurveyTable): TableLayout {
  return layoutWith(table, guessHeaderRows(table.rows));
}

/** The same, with as many header rows as a person said. */
export function layoutWith(table: SurveyTable, headerRows: HeaderRows): TableLayout {
  const titles = columnTitles(table.rows, headerRows, table.width);
  const ordinals = ordinalsOf(titles);
  const body = table.rows.slice(headerRows);
  const facts = titles.map((_title, index) => columnFacts(body, index));
  const guesses = titles.map((title, index) => guessRole(title, factsAt(facts, index)));
  const columns = oneId(guesses, facts).map(({ role, kind, reason }, index): Column => {
    const { filled, distinct, samples } = factsAt(facts, index);
    const title = titles[index] ?? '';
    const ordinal = ordinals[index] ?? 1;
    return { index, title, ordinal, role, kind, reason, filled, distinct, samples };
  });
  return { headerRows, columns };
}

function factsAt(facts: readonly ColumnFacts[], index: number): ColumnFacts {
  return facts[index] ?? columnFacts([], index);
}

/** From 1, among equal titles. */
export function ordinalsOf(titles: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const ordinal = (seen.get(title) ?? 0) + 1;
    seen.set(title, ordinal);
    return ordinal;
  });
}

/** A row has one id: the column whose cells differ most, the first of equals. */
function oneId(guesses: readonly RoleGuess[], facts: readonly ColumnFacts[]): readonly RoleGuess[] {
  const candidates = guesses
    .map((guess, index) => ({ guess, index, distinct: facts[index]?.distinct ?? 0 }))
    .filter(({ guess }) => guess.role === 'respondentId')
    .toSorted((left, right) => right.distinct - left.distinct || left.index - right.index);
  const chosen = candidates[0]?.index ?? bareIdColumn(guesses, facts);
  return guesses.map((guess, index) => {
    if (index === chosen) return { role: 'respondentId', kind: 'text' };
    if (guess.role !== 'respondentId') return guess;
    return { role: 'ignore', kind: 'text', reason: { key: 'tables.otherId', values: {} } };
  });
}

/** A first column of running numbers is an id whatever it is called. */
function bareIdColumn(guesses: readonly RoleGuess[], facts: readonly ColumnFacts[]): number {
  const first = facts[0];
  const isRunning =
    first !== undefined &&
    guesses[0]?.role === 'attribute' &&
    first.rows >= 5 &&
    first.filled === first.rows &&
    first.cells.every((cell, at) => Number(cell) - Number(first.cells[0]) === at);
  return isRunning ? 0 : -1;
}
