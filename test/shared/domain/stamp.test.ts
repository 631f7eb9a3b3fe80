import { describe, expect, it } from 'vitest';
import type { DeviceId } from '#shared/domain/ids.ts';
import { compareStamps, nextTime, stampSchema, type Stamp } from '#shared/domain/stamp.ts';
import { ANNA, BERTIL, stampAt } from '#test/helpers/survey.ts';

function stamp(ms: number, counter: number, deviceId = ANNA.deviceId): Stamp {
  return { at: { ms, counter }, coderId: ANNA.coderId, deviceId };
}

describe('the hybrid clock', () => {
  it('follows the wall clock where that has moved on', () => {
    expect(nextTime(undefined, 5)).toEqual({ ms: 5, counter: 0 });
    expect(nextTime({ ms: 5, counter: 7 }, 6)).toEqual({ ms: 6, counter: 0 });
  });

  it('counts on where the wall clock stands still or was set back', () => {
    expect(nextTime({ ms: 5, counter: 7 }, 5)).toEqual({ ms: 5, counter: 8 });
    expect(nextTime({ ms: 5, counter: 7 }, 1)).toEqual({ ms: 5, counter: 8 });
  });

  it('never runs backwards, a day ahead or not', () => {
    const walls = [100, 100, 90, 86_400_100, 101, 102, 86_400_100, 86_400_101];
    let latest: Stamp['at'] | undefined;
    for (const wall of walls) {
      const next = nextTime(latest, wall);
      if (latest)
        expect(
          compareStamps(stamp(latest.ms, latest.counter), stamp(next.ms, next.counter)),
        ).toBeLessThan(0);
      latest = next;
    }
    expect(latest).toEqual({ ms: 86_400_101, counter: 0 });
  });
});

describe('compareStamps', () => {
  it('orders by time, then counter, then device', () => {
    const ordered = [
      stamp(1, 9, 'b' as DeviceId),
      stamp(2, 0, 'b' as DeviceId),
      stamp(2, 1, 'a' as DeviceId),
      stamp(2, 1, 'b' as DeviceId),
    ];
    for (const [left, before] of ordered.entries())
      for (const [right, after] of ordered.entries())
        expect(Math.sign(compareStamps(before, after))).toBe(Math.sign(left - right));
  });

  it('does not look at the coder: two coders at one device are one line of time', () => {
    const other = { ...stampAt(1), coderId: BERTIL.coderId };
    expect(compareStamps(stampAt(1), other)).toBe(0);
  });
});

describe('stampSchema', () => {
  it.each([
    { ...stampAt(1), at: { ms: -1, counter: 0 } },
    { ...stampAt(1), at: { ms: 1.5, counter: 0 } },
    { ...stampAt(1), at: { ms: 1 } },
    { ...stampAt(1), at: { ms: 2 ** 53, counter: 0 } },
    { ...stampAt(1), coderId: undefined },
    { ...stampAt(1), extra: true },
  ])('refuses %j', (value) => {
    expect(stampSchema.safeParse(value).success).toBe(false);
  });
});
