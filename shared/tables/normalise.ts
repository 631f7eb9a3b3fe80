/** How many texts were changed, and why; a text may be counted in several. */
export interface Normalised {
  readonly lineBreaks: number;
  readonly nuls: number;
  readonly surrogates: number;
  readonly composed: number;
  readonly trimmed: number;
}

export type NormalisedCounter = { -readonly [Reason in keyof Normalised]: number };

export function noneNormalised(): NormalisedCounter {
  return { lineBreaks: 0, nuls: 0, surrogates: 0, composed: 0, trimmed: 0 };
}

/**
 * What NFC or the other rules may change: CR, NUL, and all from the combining marks on, save the
 * dashes, quotes and ellipses that fill ordinary answers. Most texts have none and go untouched.
 */
const SUSPECT = new RegExp(String.raw`[\0\r\u0300-\u200F\u2028-\u20AB\u20AD-\uFFFF]`);
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text as it is kept for good: CRLF and CR as LF, no NUL, lone surrogates as U+FFFD, NFC, no white
 * space around it. Each kind of change is counted once a text; blank texts count for nothing.
 */
export function normaliseText(raw: string, counter: NormalisedCounter): string {
  const text = SUSPECT.test(raw) ? repair(raw, counter) : raw;
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length !== text.length) counter.trimmed += 1;
  return trimmed;
}

function repair(raw: string, counter: NormalisedCounter): string {
  const broken = changed(raw, raw.replaceAll(/\r\n?/g, '\n'), counter, 'lineBreaks');
  const whole = changed(broken, broken.replaceAll('\0', ''), counter, 'nuls');
  const formed = changed(whole, whole.replaceAll(LONE_SURROGATE, '\uFFFD'), counter, 'surrogates');
  return changed(formed, formed.normalize('NFC'), counter, 'composed');
}

function changed(
  before: string,
  after: string,
  counter: NormalisedCounter,
  reason: keyof Normalised,
): string {
  if (after !== before) counter[reason] += 1;
  return after;
}
