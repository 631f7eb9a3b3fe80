export type LineEnd = '\n' | '\r\n';

export interface EvenText {
  readonly text: string;
  readonly lineEnd: LineEnd;
}

/**
 * One kind of line end outside quotes, so that files with mixed line ends (rows by one program, cells
 * by another) parse alike. Inside quotes line ends stay as they are, to be counted at import. Text
 * that is even already, as nearly all is, is not copied.
 */
export function evenLineEnds(text: string): EvenText {
  if (!text.includes('\r')) return { text, lineEnd: '\n' };
  if (onlyPairs(text)) return { text, lineEnd: '\r\n' };
  const parts = text.split('"');
  const outside = parts.filter((_part, at) => at % 2 === 0).join('"');
  if (!outside.includes('\r')) return { text, lineEnd: '\n' };
  if (onlyPairs(outside)) return { text, lineEnd: '\r\n' };
  const even = parts.map((part, at) => (at % 2 === 0 ? withLineFeeds(part) : part));
  return { text: even.join('"'), lineEnd: '\n' };
}

export function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** How many line ends of any kind, a CRLF being one. */
export function countLineEnds(text: string): number {
  return count(text, '\n') + count(text, '\r') - count(text, '\r\n');
}

function onlyPairs(text: string): boolean {
  const pairs = count(text, '\r\n');
  return count(text, '\r') === pairs && count(text, '\n') === pairs;
}

function count(text: string, wanted: string): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found += 1;
  return found;
}
