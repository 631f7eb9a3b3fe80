/** What a single cell looks like. Cells come trimmed. */

const NUMBER =
  /^[-+]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,]\d+)?(?:e[-+]?\d+)?(?:\s?%)?$/i;
const TIME = String.raw`(?:[ T,]+(?:klo |kl\.? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m)?(?:Z|[-+]\d{2}:?\d{2})?)?`;
const DATE = new RegExp(
  String.raw`^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2}(?:\d{2})?)${TIME}$`,
  'i',
);

export function isNumberCell(cell: string): boolean {
  return cell.length <= 40 && NUMBER.test(cell);
}

export function isDateCell(cell: string): boolean {
  return cell.length <= 40 && DATE.test(cell);
}

/** A whole number from 0 to 10, as rating questions give. */
export function isScaleCell(cell: string): boolean {
  return /^(?:\d|10)$/.test(cell);
}

/** Something a program numbers or names by: no white space, short, not a sentence. */
export function isCodeCell(cell: string): boolean {
  return cell.length <= 64 && /^[\p{L}\p{N}_.:/#-]+$/u.test(cell);
}

export function wordCount(cell: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < cell.length; at += 1) {
    const isSpace = cell.charCodeAt(at) <= 32;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}
