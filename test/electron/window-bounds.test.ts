import { describe, expect, it } from 'vitest';
import { boundsSchema, fittingBounds } from '#electron/window-bounds.ts';

const laptop = { x: 0, y: 25, width: 1366, height: 700 };
const beside = { x: 1366, y: 0, width: 1920, height: 1080 };

describe('fittingBounds', () => {
  it('returns to where the window was, on either display', () => {
    const last = { x: 1500, y: 40, width: 1200, height: 800 };
    expect(fittingBounds(last, [laptop, beside])).toEqual(last);
  });

  it('starts anew when the display is gone or the title bar is out of reach', () => {
    const fresh = { width: 1366, height: 700 };
    expect(fittingBounds({ x: 1500, y: 40, width: 1200, height: 800 }, [laptop])).toEqual(fresh);
    expect(fittingBounds({ x: 10, y: -300, width: 900, height: 800 }, [laptop])).toEqual(fresh);
    expect(fittingBounds({ x: 1300, y: 40, width: 900, height: 600 }, [laptop])).toEqual(fresh);
  });

  it('has a size at the first start, and without any display', () => {
    expect(fittingBounds(undefined, [beside])).toEqual({ width: 1440, height: 900 });
    expect(fittingBounds(undefined, [])).toEqual({ width: 1440, height: 900 });
  });
});

describe('boundsSchema', () => {
  it('refuses a file that holds no bounds', () => {
    expect(boundsSchema.safeParse({ x: 0, y: 0, width: 1e9, height: 800 }).success).toBe(false);
    expect(boundsSchema.safeParse({ x: 0, y: 0, width: 800 }).success).toBe(false);
    expect(boundsSchema.safeParse(null).success).toBe(false);
  });
});
