/** Excel holds this many UTF-16 units in a cell, and drops the rest without a word. */
export const CELL_LIMIT = 32_767;

/** Stands where a text was cut. */
export const CUT_MARK = ' […]';

/** The text if it fits a cell, else its beginning up to a grapheme boundary, with the mark. */
export function cutToCell(text: string): string {
  return cutAt(text, CELL_LIMIT);
}

/** The same for any limit in UTF-16 units that leaves room for the mark. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, lastEdge(text, limit - CUT_MARK.length)) + CUT_MARK;
}

const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' });

/** The last grapheme boundary at or before `at`. */
export function lastEdge(text: string, at: number): number {
  return graphemes.segment(text).containing(at)?.index ?? at;
}
