import type { MouseEvent, PointerEvent } from 'react';
import type { AnswerId } from '#shared/domain/ids.ts';
import { useBulk, useDesk } from '#renderer/features/code/desk/desk-context.ts';

/**
 * What a press on an answer's row does: the cursor comes; with Shift all rows between are chosen,
 * with Ctrl (Cmd) this one is, or is left out.
 */
export function useChoosing(answerId: AnswerId) {
  const desk = useDesk();
  const { chosen } = useBulk();
  return {
    onPointerDown(event: PointerEvent): void {
      if (event.shiftKey) chosen.extendTo(answerId);
      else if (event.ctrlKey || event.metaKey) chosen.toggle(answerId);
      else desk.goTo(answerId);
    },
    /** The browser would select the text between; the keys must go on acting on the list. */
    onMouseDown(event: MouseEvent): void {
      if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      event.currentTarget.closest<HTMLElement>('.answers')?.focus({ preventScroll: true });
    },
  };
}
