import type { Desk } from '#renderer/features/code/desk/desk.ts';

/** Goes to the next answer of the list that is not decided, from the start again after the last. */
export function goToNextUndecided(desk: Desk): void {
  const { view, who } = desk.project;
  const { answerIds, at } = desk.state.get();
  const inTurn = [...answerIds.slice(at + 1), ...answerIds.slice(0, at + 1)];
  const next = inTurn.find((id) => !view.decisionOf(id, who.coderId));
  if (next) desk.goTo(next);
  else desk.session.tell({ tone: 'info', key: 'progress.allDecided' });
}
