import { createContext, useContext, useSyncExternalStore } from 'react';
import { useLater, useStore } from '#renderer/app/context.ts';
import type { Bulk } from '#renderer/features/code/bulk/bulk.ts';
import type { Desk, DeskState } from '#renderer/features/code/desk/desk.ts';
import type { FindState } from '#renderer/features/code/find/finder.ts';
import type { Hand } from '#renderer/features/code/desk/hand.ts';

interface AtWork {
  readonly desk: Desk;
  readonly hand: Hand;
  readonly bulk: Bulk;
}

export const DeskContext = createContext<AtWork | undefined>(undefined);

function useAtWork(): AtWork {
  const atWork = useContext(DeskContext);
  if (!atWork) throw new Error('No desk around this part');
  return atWork;
}

export function useDesk(): Desk {
  return useAtWork().desk;
}

export function useHand(): Hand {
  return useAtWork().hand;
}

export function useBulk(): Bulk {
  return useAtWork().bulk;
}

export function useDeskState(): DeskState {
  return useStore(useDesk().state);
}

/** Draws again when suggestions come in; gives their revision. */
export function useSuggestionRevision(desk: Desk): number {
  return useSyncExternalStore(desk.suggestions.subscribe, () => desk.suggestions.revision);
}

/** As `useDeskState` and `useSuggestionRevision`, for the panes beside the answers: drawn later. */
export function useDeskStateLater(): DeskState {
  const { state } = useDesk();
  return useLater(state.subscribe, state.get);
}

export function useFindState(): FindState {
  return useStore(useDesk().finder.state);
}

export function useSuggestionRevisionLater({ suggestions }: Desk): number {
  return useLater(suggestions.subscribe, () => suggestions.revision);
}
