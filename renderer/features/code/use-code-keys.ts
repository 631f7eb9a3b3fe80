import { useCommands } from '#renderer/app/use-commands.ts';
import { useDesk } from '#renderer/features/code/desk-context.ts';

interface Opened {
  readonly openPalette: () => void;
  readonly openMemo: () => void;
}

export const FIND_FIELD_ID = 'code-find';

/** What each command does at the desk. */
export function useCodeKeys({ openPalette, openMemo }: Opened): void {
  const desk = useDesk();
  useCommands(
    {
      find: () => document.querySelector<HTMLInputElement>(`#${FIND_FIELD_ID}`)?.select(),
      nextAnswer: () => desk.move(1),
      previousAnswer: () => desk.move(-1),
      nextWord: () => desk.moveWord('right'),
      previousWord: () => desk.moveWord('left'),
      extendRight: () => desk.extend('right'),
      extendLeft: () => desk.extend('left'),
      selectSentence: () => desk.selectSentence(),
      selectAll: () => desk.selectAll(),
      pickEdge: () => desk.pickEdge(),
      dropSelection: () => desk.dropSelection(),
      palette: openPalette,
      accept: () => desk.accept(),
      remove: () => desk.remove(),
      nextMark: () => desk.nextMark(),
      again: () => desk.codeAgain(),
      done: () => desk.done(),
      star: () => desk.star(),
      memo: openMemo,
      switchMode: () => desk.switchMode(),
    },
    (key) => desk.pressKey(key),
  );
}
