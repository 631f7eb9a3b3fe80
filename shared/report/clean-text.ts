/** What XML 1.0 has no way to write: control characters, half surrogate pairs, two non-characters. */
const UNWRITABLE = /\p{Cc}(?<![\t\n\r\u007F-\u009F])|[\uFFFE\uFFFF]|\p{Surrogate}/u;
const EVERY_UNWRITABLE = new RegExp(UNWRITABLE, 'gu');

/** The text with U+FFFD in the place of each character that a spreadsheet file cannot hold. */
export function cleanText(text: string): string {
  return UNWRITABLE.test(text) ? text.replace(EVERY_UNWRITABLE, '\uFFFD') : text;
}
