/** Exported text that would start a formula has `'` before it; here it is taken off again. */
export function withoutFormulaGuard(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
