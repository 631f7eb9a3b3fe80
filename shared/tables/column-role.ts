import type { AttributeKind } from '#shared/domain/attribute.ts';
import type { ColumnFacts } from '#shared/tables/column-facts.ts';
import {
  idHeading,
  isClosedHeading,
  isOpenHeading,
  isSentHeading,
  isTechnicalHeading,
} from '#shared/tables/headings.ts';
import { looksLikeName, personalByContent, personalByHeading } from '#shared/tables/personal.ts';
import type { TableMessage } from '#shared/tables/table.ts';

export const COLUMN_ROLES = ['respondentId', 'question', 'attribute', 'ignore'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface RoleGuess {
  readonly role: ColumnRole;
  readonly kind: AttributeKind;
  /** Why, where a person should know: always for what is ignored. */
  readonly reason?: TableMessage;
}

/** Most cells: a few odd ones ("n. 50") do not change what a column is. */
const MOST = 0.9;
const MOST_IDS = 0.7;
const MANY = 20;

/** The role of a column by itself; which of several id columns is the id is decided by `layoutWith`. */
export function guessRole(title: string, facts: ColumnFacts): RoleGuess {
  return (
    personal(title, facts) ??
    identifier(title, facts) ??
    technical(title, facts) ??
    content(title, facts)
  );
}

function personal(title: string, facts: ColumnFacts): RoleGuess | undefined {
  const found =
    personalByHeading(title) ?? personalByContent(facts.cells) ?? namedRespondent(title, facts);
  return found && ignored({ key: `tables.personal.${found}`, values: {} });
}

/** "Respondent" may head a number or a person's name. */
function namedRespondent(title: string, facts: ColumnFacts): 'name' | undefined {
  if (!idHeading(title) || facts.filled === 0) return undefined;
  const names = facts.cells.filter(looksLikeName).length;
  return names >= facts.cells.length / 2 ? 'name' : undefined;
}

/** An id names its row: a code in nearly every cell. Doubled and missing ones are refused later. */
function identifier(title: string, facts: ColumnFacts): RoleGuess | undefined {
  const heading = idHeading(title);
  const isFilled = facts.filled > 0 && facts.filled >= facts.rows * MOST_IDS;
  const isDistinct = facts.distinct >= facts.filled * MOST_IDS;
  if (!heading || facts.codes < MOST || !isFilled || !isDistinct) return undefined;
  return heading === 'respondent' ? { role: 'respondentId', kind: 'text' } : technicalGuess();
}

function technical(title: string, facts: ColumnFacts): RoleGuess | undefined {
  if (isSentHeading(title) && facts.filled > 0) return { role: 'attribute', kind: 'date' };
  if (isTechnicalHeading(title)) return technicalGuess();
  const isGenerated = facts.filled >= 2 && facts.cells.every((cell) => isUserAgent(cell));
  return isGenerated ? technicalGuess() : undefined;
}

function isUserAgent(cell: string): boolean {
  return /^Mozilla\/\d|^https?:\/\/\S+$/.test(cell);
}

function technicalGuess(): RoleGuess {
  return ignored({ key: 'tables.technical', values: {} });
}

function content(title: string, facts: ColumnFacts): RoleGuess {
  if (facts.filled === 0) return emptyColumn(title);
  if (facts.numbers >= MOST) return { role: 'attribute', kind: numberKind(facts) };
  if (facts.dates >= MOST) return { role: 'attribute', kind: 'date' };
  if (isOpen(title, facts)) return { role: 'question', kind: 'text', ...mentions(facts) };
  return { role: 'attribute', kind: 'text' };
}

function emptyColumn(title: string): RoleGuess {
  return isOpenHeading(title)
    ? { role: 'question', kind: 'text', reason: { key: 'tables.noAnswersYet', values: {} } }
    : ignored({ key: 'tables.emptyColumn', values: {} });
}

function numberKind(facts: ColumnFacts): AttributeKind {
  return facts.scales >= MOST ? 'scale' : 'number';
}

/** Own words: long cells, hardly ever the same twice; where cells are short, the heading decides. */
function isOpen(title: string, facts: ColumnFacts): boolean {
  const variety = facts.distinct / facts.filled;
  if (isChoiceList(facts)) return false;
  if (facts.words >= 5 || facts.characters >= 40) return facts.filled < MANY || variety >= 0.3;
  if (isClosedHeading(title)) return facts.words >= 4 && variety >= 0.5;
  if (isOpenHeading(title)) return variety >= 0.5 && (facts.filled < MANY || facts.distinct > 12);
  return facts.words >= 3 && variety >= 0.8;
}

/** Several choices in a cell ("School;Clinic;", "School, Clinic"): many different cells of few parts. */
function isChoiceList(facts: ColumnFacts): boolean {
  if (facts.filled < MANY) return false;
  const most = Math.min(25, facts.cells.length / 4);
  const parts = new Set<string>();
  for (const cell of facts.cells) {
    for (const part of cell.split(/;\s*|,\s/)) if (part !== '') parts.add(part);
    if (parts.size > most) return false;
  }
  return true;
}

/** Answers are kept, but whoever exports quotes should know that a person may be named in them. */
function mentions(facts: ColumnFacts): { reason?: TableMessage } {
  const pattern = /[^\s@]@[^\s@]+\.[a-z]{2,}|\b\d{6}[-+A]\d{3}[0-9A-Y]\b/i;
  const count = facts.cells.filter((cell) => pattern.test(cell)).length;
  return count > 0 ? { reason: { key: 'tables.mentionsPersonal', values: { count } } } : {};
}

function ignored(reason: TableMessage): RoleGuess {
  return { role: 'ignore', kind: 'text', reason };
}
