/** A text in three parts around a span of it; what was left out is shown by "…". */
export interface SpanInText {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  readonly isCut: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const AROUND = 140;
const LONGEST_INSIDE = 600;

export function wholeText(text: string, { start, end }: Span): SpanInText {
  const parts = { before: text.slice(0, start), inside: text.slice(start, end) };
  return { ...parts, after: text.slice(end), isCut: false };
}

/** The span with some words on either side; a very long span is cut too. Words stay whole. */
export function spanInText(text: string, span: Span): SpanInText {
  const whole = wholeText(text, span);
  const before = lastWords(whole.before, AROUND);
  const inside = firstWords(whole.inside, LONGEST_INSIDE);
  const after = inside === whole.inside ? firstWords(whole.after, AROUND) : '';
  const isCut = before + inside + after !== text;
  return { before, inside, after, isCut };
}

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = /^[^]*\s(?=\S*$)/.exec(text.slice(0, most + 1))?.[0].trimEnd();
  return `${words ?? text.slice(0, most).replace(/\p{Surrogate}$/u, '')} …`;
}

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = /\s([^]*)$/.exec(text.slice(-most - 1))?.[1];
  return `… ${words ?? text.slice(-most).replace(/^\p{Surrogate}/u, '')}`;
}
