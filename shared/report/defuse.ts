/**
 * Beginnings that a spreadsheet may take for a formula (CWE-1236; the list is OWASP's, with the
 * full-width signs).
 */
const LIKE_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export function looksLikeFormula(text: string): boolean {
  return LIKE_FORMULA.test(text);
}

/** An apostrophe before a text that a spreadsheet might run. Importing takes it away again. */
export function defuse(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}
