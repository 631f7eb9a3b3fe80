import { useEffect, type RefObject } from 'react';
import { useProject, useRevisionLater } from '#renderer/app/context.ts';
import { isModalOpen } from '#renderer/app/use-commands.ts';
import { useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';

/** A part that goes while it has the keyboard, as a coding's card does, gives it to the answers. */
export function FocusKeeper({ list }: { readonly list: RefObject<HTMLElement | null> }) {
  useRevisionLater(useProject());
  useDeskStateLater();
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body && !isModalOpen()) list.current?.focus({ preventScroll: true });
  });
  return null;
}
