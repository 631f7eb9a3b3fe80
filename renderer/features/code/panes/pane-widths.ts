export type PaneSide = 'left' | 'right';

/** How wide a pane beside the answers may be, in px; `usual` until the person chooses. */
export const PANE_WIDTHS = {
  left: { least: 180, usual: 264, most: 480 },
  right: { least: 220, usual: 320, most: 560 },
} as const satisfies Record<PaneSide, object>;

const STEP = 16;

export function withinWidths(side: PaneSide, width: number): number {
  const { least, most } = PANE_WIDTHS[side];
  return Math.round(Math.min(most, Math.max(least, width)));
}

/** The width after a key on the line between pane and answers; undefined for a key that moves nothing. */
export function widthAfterKey(side: PaneSide, width: number, key: string): number | undefined {
  const { least, most } = PANE_WIDTHS[side];
  const wider = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const narrower = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  const widths: Readonly<Record<string, number>> = {
    [wider]: width + STEP,
    [narrower]: width - STEP,
    Home: least,
    End: most,
  };
  const next = widths[key];
  return next === undefined ? undefined : withinWidths(side, next);
}
