import { useMemo } from 'react';
import { valueReader, variableOf, type VariableId } from '#shared/analysis/variables.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { useProject } from '#renderer/app/context.ts';
import { useDeskState } from '#renderer/features/code/desk/desk-context.ts';

/** The list parted by an attribute, as it stood when the list was made. */
export interface Grouping {
  /** The value by which an answer stands where it does; empty for none. */
  valueOf(answerId: AnswerId): string;
  /** How many answers of its question stand together with this one. */
  sizeAt(answerId: AnswerId): number;
}

/** How the list is grouped, where it is; answers like another stand by likeness alone. */
export function useGrouping(): Grouping | undefined {
  const { view } = useProject();
  const { filter, answerIds } = useDeskState();
  const groupBy = filter.like ? undefined : filter.groupBy;
  return useMemo(() => groupBy && groupingOf(view, groupBy, answerIds), [view, groupBy, answerIds]);
}

function groupingOf(
  view: ProjectView,
  groupBy: VariableId,
  answerIds: readonly AnswerId[],
): Grouping | undefined {
  if (!variableOf(view, groupBy)) return undefined;
  const read = valueReader(view, groupBy);
  const values = new Map<AnswerId, string>();
  const sizes = new Map<string, number>();
  const keyOf = (answerId: AnswerId) =>
    `${view.get('answers', answerId)?.questionId}/${values.get(answerId)}`;
  for (const id of answerIds) {
    const answer = view.get('answers', id);
    values.set(id, answer ? read(answer.respondentId) : '');
    const key = keyOf(id);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return {
    valueOf: (id) => values.get(id) ?? '',
    sizeAt: (id) => sizes.get(keyOf(id)) ?? 0,
  };
}
