import { z } from 'zod';
import { idSchema, type CoderId, type DeviceId } from '#shared/domain/ids.ts';

/** When (hybrid logical clock), by whom and on which device a record came to be as it is. */
export const stampSchema = z
  .strictObject({
    at: z.strictObject({ ms: z.int().min(0), counter: z.int().min(0) }).readonly(),
    coderId: idSchema<CoderId>(),
    deviceId: idSchema<DeviceId>(),
  })
  .readonly();

export type Stamp = z.infer<typeof stampSchema>;
export type ClockTime = Stamp['at'];

/** Earlier first; ties go by device, so that every machine orders alike. */
export function compareStamps(left: Stamp, right: Stamp): number {
  return (
    compareTimes(left.at, right.at) ||
    (left.deviceId < right.deviceId ? -1 : left.deviceId > right.deviceId ? 1 : 0)
  );
}

export function compareTimes(left: ClockTime, right: ClockTime): number {
  return left.ms - right.ms || left.counter - right.counter;
}

/**
 * The next time of a hybrid logical clock (Kulkarni et al. 2014): the wall clock where it has moved
 * on, else one more count on the latest time seen, so that time never runs backwards.
 */
export function nextTime(latest: ClockTime | undefined, wallMs: number): ClockTime {
  if (!latest || wallMs > latest.ms) return { ms: wallMs, counter: 0 };
  return { ms: latest.ms, counter: latest.counter + 1 };
}
