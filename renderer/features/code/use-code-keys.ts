import { useCommands } from '#renderer/app/use-commands.ts';
import type { Bulk } from '#renderer/features/code/bulk/bulk.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';
import { useBulk, useDesk, useHand } from '#renderer/features/code/desk/desk-context.ts';
import type { Panes } from '#renderer/features/code/panes/use-panes.ts';

interface Opened {
  readonly openPalette: () => void;
  readonly openMemo: () => void;
  readonly panes: Panes;
  readonly openLeftovers: () => void;
}

/** How many answers a page key goes past. */
const PAGE = 10;

export const FIND_FIELD_ID = 'code-find';

/** What each command does at the desk. */
export function useCodeKeys({ openPalette, openMemo, openLeftovers, panes }: Opened): void {
  const desk = useDesk();
  const hand = useHand();
  const bulk = useBulk();
  useCommands(
    {
      find: () => {
        panes.leave();
        document.querySelector<HTMLInputElement>(`#${FIND_FIELD_ID}`)?.select();
      },
      nextAnswer: () => hand.move(1),
      previousAnswer: () => hand.move(-1),
      extendDown: () => bulk.chosen.extend(1),
      extendUp: () => bulk.chosen.extend(-1),
      toggleChosen: () => bulk.chosen.toggle(),
      chooseAll: () => bulk.chosen.all(),
      showLike: () => desk.showLike(),
      nextPage: () => hand.move(PAGE),
      previousPage: () => hand.move(-PAGE),
      firstAnswer: () => hand.move(Number.NEGATIVE_INFINITY),
      lastAnswer: () => hand.move(Number.POSITIVE_INFINITY),
      nextQuestion: () => desk.moveQuestion(1),
      previousQuestion: () => desk.moveQuestion(-1),
      clearFilters: () => desk.clearFilters(),
      nextPane: () => panes.step(1),
      previousPane: () => panes.step(-1),
      toggleLeft: () => panes.toggle('left'),
      toggleRight: () => panes.toggle('right'),
      nextWord: () => desk.words.move('right'),
      previousWord: () => desk.words.move('left'),
      extendRight: () => desk.words.extend('right'),
      extendLeft: () => desk.words.extend('left'),
      nextLetter: () => desk.words.moveByLetter('right'),
      previousLetter: () => desk.words.moveByLetter('left'),
      selectSentence: () => hand.selectSentence(),
      selectAll: () => hand.selectAll(),
      pickEdge: () => hand.pickEdge(),
      dropSelection: () => {
        if (!panes.leave()) letGo(desk, bulk);
      },
      palette: openPalette,
      accept: () => hand.accept(),
      remove: () => (bulk.isOn ? bulk.ask('uncode') : hand.remove()),
      recode: () => bulk.askChosen('recode'),
      acceptAll: () => bulk.ask('acceptAll'),
      codeHits: () => bulk.ask('codeHits'),
      nextMark: () => desk.nextMark(),
      previousMark: () => desk.nextMark(-1),
      reopen: () => hand.reopen(),
      again: () => hand.codeAgain(),
      done: () => (bulk.isOn ? bulk.done() : hand.done()),
      star: () => hand.star(),
      inVivo: () => hand.codeInVivo(),
      counterExample: () => hand.rejectCoding(),
      polarity: () => hand.turnPolarity(),
      memo: openMemo,
      leftovers: openLeftovers,
      toggleGroup: () => desk.toggleGroup(),
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
