import { graphemeEdges, hasLongGraphemes, widenToEdges } from '#shared/language/graphemes.ts';

/** A word or number of a text. `start`, `end`: UTF-16 units, end exclusive, on grapheme boundaries. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Hyphens, apostrophes and colons inside a word belong to it: "EU-maissa", "kelas:n", "don't"; so do
 * soft hyphens and joiners without width, which nobody sees.
 */
const WORD =
  /\p{L}[\p{L}\p{M}]*(?:(?:[-'’:\u00ad\u200b\u2060]|\u200c|\u200d)(?=\p{L})[\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*/gu;

/** Words and numbers in order. Punctuation, symbols and emoji make no token. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return hasLongGraphemes(text) ? wholeGraphemes(text, tokens) : tokens;
}

function wholeGraphemes(text: string, tokens: readonly Token[]): readonly Token[] {
  const edges = graphemeEdges(text);
  const whole: Token[] = [];
  for (const token of tokens) {
    const { start, end } = widenToEdges(token, edges);
    const widened = start !== token.start || end !== token.end;
    if (widened && !startsWithLetter(token)) continue;
    if (start >= (whole.at(-1)?.end ?? 0)) whole.push({ start, end, text: text.slice(start, end) });
  }
  return whole;
}

/** A digit with a mark on it is a keycap emoji, not a number. */
function startsWithLetter(token: Token): boolean {
  return /^\p{L}/u.test(token.text);
}
