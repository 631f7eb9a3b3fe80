import type { AnswerId } from '#shared/domain/ids.ts';
import type { AnswerGroup } from '#renderer/worker/group-jobs.ts';

/** Answers of one wording that is like the one that a row shows. */
export interface NearRow {
  readonly answerIds: readonly AnswerId[];
  readonly likeness: number;
}

/** What a row of the list stands for: two answers or more, all of which pass the filter. */
export interface RowGroup {
  /** The answer that the row shows: the first of its equals. */
  readonly headId: AnswerId;
  /** The others of the same wording. */
  readonly equal: readonly AnswerId[];
  /** Those of wordings that are nearly the same, the most alike first. */
  readonly near: readonly NearRow[];
  /** Each answer has a row of its own, and an act is on that one alone. */
  readonly isOpen: boolean;
}

export interface GroupedRows {
  /** The answers that have a row, in order; those of an open group follow its head. */
  readonly rows: readonly AnswerId[];
  /** The group of each answer that is in one, whether it has a row or not. */
  readonly groups: ReadonlyMap<AnswerId, RowGroup>;
  /** How many texts the answers are, equal ones counted once. */
  readonly texts: number;
}

/**
 * The list's rows where answers are grouped. A group's row is where its first answer was.
 * @param answerIds those that pass the filter, in order.
 * @param opened the heads of the groups that are open.
 */
export function groupRows(
  answerIds: readonly AnswerId[],
  groups: readonly AnswerGroup[],
  opened: ReadonlySet<AnswerId>,
): GroupedRows {
  const passing = new Set(answerIds);
  const groupOf = new Map<AnswerId, RowGroup>();
  let repeated = 0;
  for (const group of groups) {
    const wordings = [group, ...group.near].map((each) =>
      each.answerIds.filter((id) => passing.has(id)),
    );
    repeated += wordings.reduce((sum, each) => sum + Math.max(0, each.length - 1), 0);
    const shown = shownGroup(group, wordings, opened);
    for (const id of shown ? membersOf(shown) : []) if (shown) groupOf.set(id, shown);
  }
  return {
    rows: rowsOf(answerIds, groupOf),
    groups: groupOf,
    texts: answerIds.length - repeated,
  };
}

/** All answers of a group, the one that its row shows first. */
export function membersOf({ headId, equal, near }: RowGroup): readonly AnswerId[] {
  return [headId, ...equal, ...near.flatMap((each) => each.answerIds)];
}

/** How like the head of its group an answer's wording is; 1 where it is the same. */
export function likenessIn(group: RowGroup, answerId: AnswerId): number {
  return group.near.find((each) => each.answerIds.includes(answerId))?.likeness ?? 1;
}

/** What of a group passes the filter; undefined where that is one answer or none. */
function shownGroup(
  { near }: AnswerGroup,
  wordings: readonly (readonly AnswerId[])[],
  opened: ReadonlySet<AnswerId>,
): RowGroup | undefined {
  const places = [...wordings.keys()].filter((at) => (wordings[at]?.length ?? 0) > 0);
  const [first = 0, ...rest] = places;
  const [headId, ...equal] = wordings[first] ?? [];
  if (headId === undefined || equal.length + rest.length === 0) return undefined;
  return {
    headId,
    equal,
    near: rest.map((at) => ({
      answerIds: wordings[at] ?? [],
      likeness: near[at - 1]?.likeness ?? 0,
    })),
    isOpen: opened.has(headId),
  };
}

function rowsOf(
  answerIds: readonly AnswerId[],
  groupOf: ReadonlyMap<AnswerId, RowGroup>,
): readonly AnswerId[] {
  const met = new Set<RowGroup>();
  return answerIds.flatMap((id) => {
    const group = groupOf.get(id);
    if (!group) return [id];
    if (met.has(group)) return [];
    met.add(group);
    return group.isOpen ? membersOf(group) : [group.headId];
  });
}
