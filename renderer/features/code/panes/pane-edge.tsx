import type { KeyboardEvent, PointerEvent } from 'react';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import {
  PANE_WIDTHS,
  widthAfterKey,
  withinWidths,
  type PaneSide,
} from '#renderer/features/code/panes/pane-widths.ts';
import { PANE_IDS, type Panes } from '#renderer/features/code/panes/use-panes.ts';

interface Props {
  readonly side: PaneSide;
  readonly panes: Panes;
}

/** The line between a pane and the answers: dragged, or moved by arrows; two presses set it back. */
export function PaneEdge({ side, panes }: Props) {
  const { t } = useTranslator();
  const { width } = useStore(useSession().preferences).panes[side];
  const { least, usual, most } = PANE_WIDTHS[side];
  if (panes[side] !== 'beside') return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthAfterKey(side, width, event.key);
    if (next !== undefined) panes.resize(side, next);
    else if (event.key === 'Enter') panes.toggle(side);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="pane-edge"
      data-side={side}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(side === 'left' ? 'code.leftWidth' : 'code.rightWidth')}
      aria-controls={PANE_IDS[side]}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onDoubleClick={() => panes.resize(side, usual)}
      {...dragging(side, (next) => panes.resize(side, next))}
    />
  );
}

type Line = HTMLDivElement;

/** While it is dragged only the layout follows; the width is kept when it is let go. */
function dragging(side: PaneSide, keep: (width: number) => void) {
  const draggedTo = ({ currentTarget, pointerId, clientX }: PointerEvent<Line>) => {
    const room = currentTarget.parentElement;
    if (!room || !currentTarget.hasPointerCapture(pointerId)) return undefined;
    const { left, right } = room.getBoundingClientRect();
    const width = withinWidths(side, side === 'left' ? clientX - left : right - clientX);
    room.style.setProperty(`--${side}-width`, `${width}px`);
    return width;
  };
  return {
    onPointerDown: (event: PointerEvent<Line>) => {
      if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<Line>) => void draggedTo(event),
    onPointerUp: (event: PointerEvent<Line>) => {
      const hasMoved = event.currentTarget.parentElement?.style.getPropertyValue(`--${side}-width`);
      const width = hasMoved ? draggedTo(event) : undefined;
      if (width !== undefined) keep(width);
    },
  };
}
