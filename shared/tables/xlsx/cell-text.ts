import type { NumberLook } from '#shared/tables/xlsx/styles.ts';
import { assertNever } from '#shared/base/assert-never.ts';

const DAY_SECONDS = 86_400;
const EPOCH_DAYS = { from1900: 25_569, from1904: 24_107 };

/**
 * A stored number as a person saw it: 0.1 + 0.2 without its tail, days as ISO dates. Excel keeps 15
 * digits, so more are noise of the binary form.
 */
export function numberText(stored: string, look: NumberLook, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  switch (look) {
    case 'plain':
      return plainNumber(value);
    case 'percent':
      return `${plainNumber(value * 100)} %`;
    case 'date':
      return isoParts(value, from1904)?.date ?? plainNumber(value);
    case 'time':
      return isoParts(value, from1904)?.time ?? plainNumber(value);
    case 'dateTime': {
      const parts = isoParts(value, from1904);
      return parts ? `${parts.date} ${parts.time}` : plainNumber(value);
    }
    default:
      return assertNever(look);
  }
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/**
 * Days since Excel's epoch as ISO date and time. Excel believes in 29 February 1900 (serial 60); the
 * days before it are one off, which no survey holds.
 */
function isoParts(serial: number, from1904: boolean): { date: string; time: string } | undefined {
  const days = serial - (from1904 ? EPOCH_DAYS.from1904 : EPOCH_DAYS.from1900);
  const moment = new Date(Math.round(days * DAY_SECONDS) * 1000);
  if (serial < 0 || Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999)
    return undefined;
  const iso = moment.toISOString();
  const time = iso.slice(11, 19);
  return { date: iso.slice(0, 10), time: time.endsWith(':00') ? time.slice(0, 5) : time };
}
