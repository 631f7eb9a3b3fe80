/** A heading as it is compared: composed, lower case, single spaces, no mark or colon at its end. */
export function canonical(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replace(/^[\s*]+/, '')
    .replace(/[\s*:?]+$/, '');
}

/**
 * Matches any of the words in a canonical heading; `*` stands for any ending. Words may hold spaces.
 * Written here since `\b` knows no ä, ö or å.
 */
export function anyWord(...words: readonly string[]): RegExp {
  const endings = words.map((word) => word.replaceAll('*', String.raw`[\p{L}\p{N}]*`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${endings.join('|')})(?![\p{L}\p{N}])`, 'u');
}
