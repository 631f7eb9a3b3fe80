import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import type { RoleChoice } from '#renderer/features/import/column-choices.ts';
import { choiceOfLetter } from '#renderer/features/import/role-options.ts';

interface Heads {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly at: number;
  readonly setAt: (index: number) => void;
  readonly choices: readonly RoleChoice[];
  readonly choose: (index: number, choice: RoleChoice) => void;
}

/** The keys on the heads: arrows go between columns, a letter gives a role. */
export function useColumnKeys({ scroller, at, setAt, choices, choose }: Heads) {
  const translator = useTranslator();
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-column="${at}"] button`)?.focus();
  }, [scroller, at]);

  return (event: KeyboardEvent<HTMLElement>) => {
    const isInMenu = !event.currentTarget.contains(event.target as Node);
    if (isInMenu || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = placeOfKey(event.key, at, choices.length - 1);
    const now = choices[at];
    const choice =
      now && event.key.length === 1 ? choiceOfLetter(event.key, now, translator) : undefined;
    if (to === undefined && !choice) return;
    event.preventDefault();
    event.stopPropagation();
    if (choice) choose(at, choice);
    if (to === undefined || to === at) return;
    isMoving.current = true;
    setAt(to);
  };
}

/** Where a key goes among the columns; undefined for a key that goes nowhere. */
export function placeOfKey(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
