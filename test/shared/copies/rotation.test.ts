import { describe, expect, it } from 'vitest';
import { copiesToKeep } from '#shared/copies/rotation.ts';
import type { Copy } from '#shared/host/copies.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 5);

function copyAt(keptMs: number, revision: number, fields: Partial<Copy> = {}): Copy {
  const counts = { answers: 1, codings: 1 };
  return { id: `${keptMs}-${revision}`, keptMs, revision, counts, occasion: 'regular', ...fields };
}

/** What is left after a copy every five minutes for eight hours of each day, rotated each time. */
function afterDays(days: number): Copy[] {
  let left: Copy[] = [];
  let revision = 0;
  for (let day = 0; day < days; day += 1)
    for (let at = 8 * HOUR; at < 16 * HOUR; at += 5 * MINUTE) {
      revision += 1;
      left.push(copyAt(START + day * DAY + at, revision));
      const stay = copiesToKeep(left);
      left = left.filter(({ id }) => stay.has(id));
    }
  return left;
}

describe('copiesToKeep', () => {
  it('keeps the two newest, six hours, seven days and four weeks', () => {
    const left = afterDays(60).map(({ keptMs }) => keptMs - START);
    const hours = new Set(left.map((ms) => Math.floor(ms / HOUR)));
    const days = new Set(left.map((ms) => Math.floor(ms / DAY)));
    const weeks = new Set(left.map((ms) => Math.floor((ms + START) / (7 * DAY))));
    expect(left.slice(-2)).toEqual([
      59 * DAY + 16 * HOUR - 10 * MINUTE,
      59 * DAY + 16 * HOUR - 5 * MINUTE,
    ]);
    for (let hour = 10; hour < 16; hour += 1) expect(hours).toContain(59 * 24 + hour);
    for (let day = 53; day < 60; day += 1) expect(days).toContain(day);
    expect(weeks.size).toBeGreaterThanOrEqual(4);
    expect(left.length).toBeLessThanOrEqual(2 + 6 + 7 + 4);
  });

  it('keeps every copy of a first day’s hours that are the newest of theirs', () => {
    expect(afterDays(1).map(({ keptMs }) => (keptMs - START) / MINUTE)).toEqual([
      11 * 60 - 5,
      12 * 60 - 5,
      13 * 60 - 5,
      14 * 60 - 5,
      15 * 60 - 5,
      16 * 60 - 10,
      16 * 60 - 5,
    ]);
  });

  it('keeps what stood before the latest three restores', () => {
    const restores = [1, 2, 3, 4].map((at) =>
      copyAt(START + at * MINUTE, at, { occasion: 'restore' }),
    );
    const later = [5, 6, 7].map((at) => copyAt(START + at * MINUTE, at));
    const stay = copiesToKeep([...restores, ...later]);
    expect([...restores, ...later].map(({ id }) => stay.has(id))).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('goes by revision where the clock was set back', () => {
    const future = copyAt(START + 300 * DAY, 1);
    const now = [2, 3].map((at) => copyAt(START + at * MINUTE, at));
    const stay = copiesToKeep([future, ...now]);
    for (const { id } of now) expect(stay).toContain(id);
  });
});
