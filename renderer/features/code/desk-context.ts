import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from '#renderer/app/context.ts';
import type { Desk, DeskState } from '#renderer/features/code/desk.ts';

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk around this part');
  return desk;
}

export function useDeskState(): DeskState {
  return useStore(useDesk().state);
}

/** Draws again when suggestions come in; gives their revision. */
export function useSuggestionRevision(desk: Desk): number {
  return useSyncExternalStore(desk.suggestions.subscribe, () => desk.suggestions.revision);
}
