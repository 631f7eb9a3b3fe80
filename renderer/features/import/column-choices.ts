import { ATTRIBUTE_KINDS, type AttributeKind } from '#shared/domain/attribute.ts';
import type { ColumnRole } from '#shared/tables/column-role.ts';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import type { TableLayout } from '#shared/tables/layout.ts';

export interface RoleChoice {
  readonly role: ColumnRole;
  readonly kind: AttributeKind;
}

/** What a person chose by hand, by the column's place; every other column stays as guessed. */
export type OwnChoices = ReadonlyMap<number, RoleChoice>;

export const NO_CHOICES: OwnChoices = new Map();

/** The columns as guessed, with what was chosen by hand put over. */
export function choicesOf({ columns }: TableLayout, own: OwnChoices): ColumnChoice[] {
  return columns.map(({ index, title, ordinal, role, kind }) => ({
    index,
    title,
    ordinal,
    role,
    kind,
    ...own.get(index),
  }));
}

/** The column's new role. A row has one id: a column that was it before is left out instead. */
export function withRole(
  choices: readonly ColumnChoice[],
  own: OwnChoices,
  index: number,
  role: ColumnRole,
): OwnChoices {
  const changed = new Map(own);
  for (const { index: other, kind } of formerIds(choices, index, role))
    changed.set(other, { role: 'ignore', kind });
  changed.set(index, { role, kind: choices[index]?.kind ?? 'text' });
  return changed;
}

/** Columns that stop being the respondent id when another becomes it. */
export function formerIds(
  choices: readonly ColumnChoice[],
  index: number,
  role: ColumnRole,
): readonly ColumnChoice[] {
  if (role !== 'respondentId') return [];
  return choices.filter((each) => each.role === 'respondentId' && each.index !== index);
}

/** An attribute's kind; whatever the column was, it is an attribute now. */
export function withKind(own: OwnChoices, index: number, kind: AttributeKind): OwnChoices {
  return new Map(own).set(index, { role: 'attribute', kind });
}

/** Pressing an attribute's letter again goes through the kinds. */
export function nextKind(kind: AttributeKind): AttributeKind {
  const next = (ATTRIBUTE_KINDS.indexOf(kind) + 1) % ATTRIBUTE_KINDS.length;
  return ATTRIBUTE_KINDS[next] ?? 'text';
}

export interface Tally {
  readonly questions: number;
  readonly attributes: number;
  readonly ignored: number;
  readonly hasId: boolean;
}

/** What will be kept and what not. */
export function tallyOf(choices: readonly ColumnChoice[]): Tally {
  const count = (role: ColumnRole) => choices.filter((each) => each.role === role).length;
  return {
    questions: count('question'),
    attributes: count('attribute'),
    ignored: count('ignore'),
    hasId: count('respondentId') > 0,
  };
}
