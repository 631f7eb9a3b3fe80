import { useCommands } from '#renderer/app/use-commands.ts';
import type { Bulk } from '#renderer/features/code/bulk/bulk.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';
import { useBulk, useDesk, useHand } from '#renderer/features/code/desk/desk-context.ts';

interface Opened {
  readonly openPalette: () => void;
  readonly openMemo: () => void;
}

export const FIND_FIELD_ID = 'code-find';

/** What each command does at the desk. */
export function useCodeKeys({ openPalette, openMemo }: Opened): void {
  const desk = useDesk();
  const hand = useHand();
  const bulk = useBulk();
  useCommands(
    {
      find: () => document.querySelector<HTMLInputElement>(`#${FIND_FIELD_ID}`)?.select(),
      nextAnswer: () => hand.move(1),
      previousAnswer: () => hand.move(-1),
      extendDown: () => bulk.chosen.extend(1),
      extendUp: () => bulk.chosen.extend(-1),
      toggleChosen: () => bulk.chosen.toggle(),
      chooseAll: () => bulk.chosen.all(),
      showLike: () => desk.showLike(),
      nextWord: () => desk.moveWord('right'),
      previousWord: () => desk.moveWord('left'),
      extendRight: () => desk.extend('right'),
      extendLeft: () => desk.extend('left'),
      selectSentence: () => desk.selectSentence(),
      selectAll: () => desk.selectAll(),
      pickEdge: () => hand.pickEdge(),
      dropSelection: () => letGo(desk, bulk),
      palette: openPalette,
      accept: () => hand.accept(),
      remove: () => (bulk.isOn ? bulk.ask('uncode') : hand.remove()),
      recode: () => bulk.askChosen('recode'),
      acceptAll: () => bulk.ask('acceptAll'),
      codeHits: () => bulk.ask('codeHits'),
      nextMark: () => desk.nextMark(),
      again: () => hand.codeAgain(),
      done: () => (bulk.isOn ? bulk.done() : hand.done()),
      star: () => hand.star(),
      memo: openMemo,
      switchMode: () => desk.switchMode(),
    },
    (key) => hand.pressKey(key),
  );
}

/** What was taken up last is let go first: words, then the answers chosen, then *like this answer*. */
function letGo(desk: Desk, bulk: Bulk): void {
  const { selection, edge, mark, filter } = desk.state.get();
  if (selection ?? edge ?? mark) desk.dropSelection();
  else if (bulk.isOn) bulk.chosen.clear();
  else if (filter.like) desk.setFilter({ like: undefined });
}
