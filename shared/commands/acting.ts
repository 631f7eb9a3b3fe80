import type { Act, Change, ChangeItem, ChangeLabel } from '#shared/domain/change.ts';
import type { CoderId, NewId } from '#shared/domain/ids.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { AnyRecord, TableName } from '#shared/domain/tables.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** Who acts, on what, and the two things a pure function cannot make itself: ids and time. */
export interface Acting {
  readonly view: ProjectView;
  readonly coderId: CoderId;
  readonly stamp: Stamp;
  /** A record as it stands, also when it is a tombstone. */
  stored(table: TableName, id: string): AnyRecord | undefined;
  /** A fresh id (UUID version 7). */
  newId(): NewId;
}

/** Why a command would not act (message key `refusal.<reason>`). */
export const REFUSALS = [
  'answerGone',
  'themeGone',
  'codingGone',
  'themeIsGroup',
  'themeRetired',
  'emptySpan',
  'alreadyCoded',
  'alreadyDone',
  'notDone',
  'nameEmpty',
  'nameTooLong',
  'nameTaken',
  'tooLong',
  'shortcutTaken',
  'shortcutReserved',
  'moveIntoItself',
  'mergeIntoItself',
  'nothingChosen',
  'notPolar',
  'nothingNew',
  'noQuestion',
  'attributeGone',
  'groupGone',
  'noValues',
  'notOther',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function change(
  acting: Acting,
  act: Act,
  items: readonly ChangeItem[],
  values?: ChangeLabel['values'],
): Change {
  return {
    id: acting.newId(),
    label: values ? { act, values } : { act },
    stamp: acting.stamp,
    items,
  };
}

export function refusal(reason: RefusalReason, values?: Refusal['values']): Refusal {
  return values ? { reason, values } : { reason };
}
