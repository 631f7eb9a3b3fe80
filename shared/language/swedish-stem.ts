import { compileEndings, stripEnding } from '#shared/language/ending-table.ts';
import { SWEDISH_ENDINGS } from '#shared/language/swedish-endings.ts';
import { SWEDISH_FORM_LEMMAS } from '#shared/language/swedish-irregular.ts';

const endings = compileEndings(SWEDISH_ENDINGS);

/**
 * The key that the forms of one Swedish word share ("svstem"). A key is for comparing; it is never
 * shown.
 * @param word one word in lower case, NFC.
 */
export function swedishStem(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0)
    return word.slice(0, hyphen).replaceAll('-', '') + swedishStem(word.slice(hyphen + 1));
  const plain = word.replace(/[’':]/g, '');
  return SWEDISH_FORM_LEMMAS.get(plain) ?? stemOfRegular(plain);
}

function stemOfRegular(word: string): string {
  if (word.length < 4) return word;
  const bare = withoutGenitive(word);
  return SWEDISH_FORM_LEMMAS.get(bare) ?? foldSwedishStem(stripEnding(bare, endings) ?? bare);
}

/** The genitive and the passive end in -s after almost any letter; "ss", "us", "is" are of the stem. */
function withoutGenitive(word: string): string {
  return /(?<=...[abdefghjklmnoprtvyåäö])s$/.test(word) ? word.slice(0, -1) : word;
}

function foldSwedishStem(stem: string): string {
  return stem
    .replace(/(?<=...[lmnrg])[td]$/, '')
    .replace(/(?<=..)([bdfgklmnprt])\1$/, '$1')
    .replace(/(?<=..[^aeiouyåäö])(?:el|er|en)$/, (end) => end.slice(1));
}
