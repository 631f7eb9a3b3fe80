import { useCommands } from '#renderer/app/use-commands.ts';
import { useDesk, useHand } from '#renderer/features/code/desk/desk-context.ts';

interface Opened {
  readonly openPalette: () => void;
  readonly openMemo: () => void;
}

export const FIND_FIELD_ID = 'code-find';

/** What each command does at the desk. */
export function useCodeKeys({ openPalette, openMemo }: Opened): void {
  const desk = useDesk();
  const hand = useHand();
  useCommands(
    {
      find: () => document.querySelector<HTMLInputElement>(`#${FIND_FIELD_ID}`)?.select(),
      nextAnswer: () => hand.move(1),
      previousAnswer: () => hand.move(-1),
      nextWord: () => desk.moveWord('right'),
      previousWord: () => desk.moveWord('left'),
      extendRight: () => desk.extend('right'),
      extendLeft: () => desk.extend('left'),
      selectSentence: () => desk.selectSentence(),
      selectAll: () => desk.selectAll(),
      pickEdge: () => hand.pickEdge(),
      dropSelection: () => desk.dropSelection(),
      palette: openPalette,
      accept: () => hand.accept(),
      remove: () => hand.remove(),
      nextMark: () => desk.nextMark(),
      again: () => hand.codeAgain(),
      done: () => hand.done(),
      star: () => hand.star(),
      memo: openMemo,
      switchMode: () => desk.switchMode(),
    },
    (key) => hand.pressKey(key),
  );
}
