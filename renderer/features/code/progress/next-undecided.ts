import type { AnswerId } from '#shared/domain/ids.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';

/** Goes to the next row of which not every answer is decided, from the start again after the last. */
export function goToNextUndecided(desk: Desk): void {
  const { view, who } = desk.project;
  const { answerIds, at } = desk.state.get();
  const inTurn = [...answerIds.slice(at + 1), ...answerIds.slice(0, at + 1)];
  const isDecided = (id: AnswerId) => view.decisionOf(id, who.coderId) !== undefined;
  const next = inTurn.find((id) => !desk.groups.withOthers(id).every(isDecided));
  if (next) desk.goTo(next);
  else desk.session.tell({ tone: 'info', key: 'progress.allDecided' });
}
