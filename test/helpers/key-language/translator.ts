import type { Translator } from '../../../shared/i18n/translator.ts';
// By its path: the build of the test language puts this file in the place of `#shared/i18n/translator.ts`.
import { MESSAGES } from '../../../shared/i18n/translator.ts';

/**
 * The translator of the test language: ⟦the.key⟧ in the place of every sentence, then the values
 * that would fill it; numbers, shares and dates between the same signs. Whatever a screen shows
 * outside them did not come from the catalogue. A key that the catalogue lacks reads ⟦?the.key⟧.
 */
export function createTranslator(): Translator {
  const marked = (value: string | number) =>
    typeof value === 'number' ? sign(`#${value}`) : value;
  return {
    language: 'en',
    t: (key, values = {}) => {
      const isKnown = key in MESSAGES || (`${key}_one` in MESSAGES && 'count' in values);
      const filled = Object.values(values).map(marked);
      return [sign(isKnown ? key : `?${key}`), ...filled].join(' ');
    },
    number: (value) => sign(`#${value}`),
    percent: (share) => sign(`%${share}`),
    date: (ms) => sign(`@${ms}`),
  };
}

function sign(text: string): string {
  return `⟦${text}⟧`;
}
