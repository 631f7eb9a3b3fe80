import { z } from 'zod';

export const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
});

/** A rectangle on the desktop, in device-independent pixels. */
export type Bounds = Readonly<z.infer<typeof boundsSchema>>;

const firstSize = { width: 1440, height: 900 };
const enoughToGrab = 120;

/**
 * The bounds that the window opens with: the last ones while a display still shows enough of them
 * to grab, else the first size, cut to the first display.
 */
export function fittingBounds(
  last: Bounds | undefined,
  areas: readonly Bounds[],
): Bounds | { readonly width: number; readonly height: number } {
  if (last && areas.some((area) => isReachable(last, area))) return last;
  const [area] = areas;
  return {
    width: Math.min(firstSize.width, area?.width ?? firstSize.width),
    height: Math.min(firstSize.height, area?.height ?? firstSize.height),
  };
}

/** True when the top edge, by which a window is moved, lies on the display. */
function isReachable(bounds: Bounds, area: Bounds): boolean {
  const shown = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const topIsIn = bounds.y >= area.y && bounds.y < area.y + area.height - enoughToGrab / 2;
  return shown >= enoughToGrab && topIsIn;
}
