import {
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type RefObject,
} from 'react';
import { useSession, useStore } from '#renderer/app/context.ts';
import type { PaneSide } from '#renderer/features/code/panes/pane-widths.ts';

/** Beside the answers, over them (in a narrow window, while it is asked for), or not there. */
export type PaneState = 'beside' | 'over' | 'hidden';

export interface Panes {
  readonly left: PaneState;
  readonly right: PaneState;
  readonly style: CSSProperties;
  readonly toggle: (side: PaneSide) => void;
  readonly resize: (side: PaneSide, width: number) => void;
  /** Gives the keyboard to the pane after (or before) the one that has it. */
  readonly step: (by: 1 | -1) => void;
  /** Gives the keyboard back to the answers. Returns whether a pane had it, or lay over them. */
  readonly leave: () => boolean;
}

/** In a narrower window the answers need the room: a pane comes over them when it is asked for. */
const NARROW = { left: '(max-width: 1024px)', right: '(max-width: 700px)' } as const;

export const PANE_IDS = { left: 'code-left', right: 'code-right' } as const;

/** Which panes are there and how wide, as the person left them. */
export function usePanes(list: RefObject<HTMLElement | null>): Panes {
  const session = useSession();
  const { panes } = useStore(session.preferences);
  const [over, setOver] = useState<PaneSide>();
  const isNarrow = { left: useMedia(NARROW.left), right: useMedia(NARROW.right) };
  useEffect(() => {
    if (over) focusPane(over);
  }, [over]);
  const stateOf = (side: PaneSide): PaneState => {
    if (isNarrow[side]) return over === side ? 'over' : 'hidden';
    return panes[side].isHidden ? 'hidden' : 'beside';
  };
  const states = { left: stateOf('left'), right: stateOf('right') };
  const toAnswers = () => list.current?.focus({ preventScroll: true });
  const change = (side: PaneSide, to: Partial<(typeof panes)[PaneSide]>) => {
    const latest = session.preferences.get().panes;
    session.prefer({ panes: { ...latest, [side]: { ...latest[side], ...to } } });
  };
  const toggle = (side: PaneSide) => {
    if (hasFocus(side)) toAnswers();
    if (isNarrow[side]) setOver(over === side ? undefined : side);
    else change(side, { isHidden: states[side] === 'beside' });
  };
  const step = (by: 1 | -1) => {
    const order = [
      ...(states.left === 'hidden' ? [] : (['left'] as const)),
      undefined,
      ...(states.right === 'hidden' ? [] : (['right'] as const)),
    ];
    const at = order.indexOf(paneWithFocus());
    const next = order.at((at + by) % order.length);
    if (next) focusPane(next);
    else toAnswers();
  };
  const leave = () => {
    const isAway = over !== undefined || paneWithFocus() !== undefined;
    setOver(undefined);
    if (isAway) toAnswers();
    return isAway;
  };
  const { width: left } = panes.left;
  const { width: right } = panes.right;
  const style = useMemo(
    () => ({ '--left-width': `${left}px`, '--right-width': `${right}px` }) as CSSProperties,
    [left, right],
  );
  const resize = (side: PaneSide, width: number) => change(side, { width });
  return { ...states, style, toggle, resize, step, leave };
}

function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => media.matches,
  );
}

function hasFocus(side: PaneSide): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement.closest(`#${PANE_IDS[side]}`) !== null;
}

function paneWithFocus(): PaneSide | undefined {
  return (['left', 'right'] as const).find(hasFocus);
}

/** The pane's first part that takes the keyboard, the chosen one before others. */
function focusPane(side: PaneSide): void {
  const pane = document.querySelector<HTMLElement>(`#${PANE_IDS[side]}`);
  const first =
    pane?.querySelector<HTMLElement>('[aria-pressed=true]') ??
    pane?.querySelector<HTMLElement>('button:not([disabled]), input, [tabindex="0"]');
  first?.focus();
}
