import { KIND } from '#shared/language/finnish/stem-kinds.ts';
import { strengthened, weakened } from '#scripts/lexicon/gradation.ts';
import { harmonic, type StemList } from '#scripts/lexicon/stem.ts';

/*
 * The stems of each inflection type, from the base form. Each function is named by the type's usual
 * model word.
 */

const SINGULAR = KIND.strong | KIND.weak;
const PLURAL = KIND.strongPlural | KIND.weakPlural;

/** One vowel stem in two grades, singular and plural. */
function vowelStem(stems: StemList, stem: string, plural: string): void {
  stems.add(KIND.strong, stem);
  stems.addAll(KIND.weak, weakened(stem));
  addPlural(stems, plural);
}

/** `plural`: the plural stem in the strong grade, on -i. */
function addPlural(stems: StemList, plural: string, isDoubtful = false): void {
  stems.add(KIND.strongPlural, plural, isDoubtful);
  stems.addAll(KIND.weakPlural, weakened(plural), isDoubtful);
}

export function nainen(word: string, stems: StemList): void {
  const root = word.slice(0, -3);
  stems.add(SINGULAR, `${root}se`);
  stems.add(PLURAL, `${root}si`);
  stems.add(KIND.consonant, `${root}s`);
}

export function käsi(word: string, stems: StemList): void {
  const root = word.slice(0, -2);
  vowelStem(stems, `${root}te`, word);
  stems.add(PLURAL, word);
  stems.add(KIND.consonant, `${root}t`);
  if (word.endsWith('kuusi')) vowelStem(stems, `${root}se`, word);
}

export function ovi(word: string, stems: StemList): void {
  vowelStem(stems, `${word.slice(0, -1)}e`, word);
  if (/[lnr]i$/.test(word)) stems.add(KIND.consonant, word.slice(0, -1));
  if (word.endsWith('mi')) stems.add(KIND.consonant, `${word.slice(0, -2)}n`);
}

export function lapsi(word: string, stems: StemList): void {
  stems.add(SINGULAR, `${word.slice(0, -1)}e`);
  stems.add(PLURAL, word);
  stems.add(KIND.consonant, word.replace(/(?:ps|ts)i$/, 's'));
}

export function kaksi(word: string, stems: StemList): void {
  const root = word.slice(0, -3);
  stems.add(KIND.strong, `${root}hte`);
  stems.add(KIND.weak, `${root}hde`);
  stems.add(PLURAL, word);
  stems.add(KIND.consonant, `${root}ht`);
}

export function risti(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  vowelStem(stems, word, `${root}ei`);
  stems.add(KIND.strongPlural, word);
  stems.add(KIND.pluralJ, `${root}ej`);
}

export function suo(word: string, stems: StemList): void {
  stems.add(SINGULAR, word);
  stems.add(PLURAL, `${word.slice(0, -2)}${word.at(-1) ?? ''}i`);
}

export function maa(word: string, stems: StemList): void {
  stems.add(SINGULAR, word);
  stems.add(PLURAL, `${word.slice(0, -1)}i`);
}

export function valo(word: string, stems: StemList): void {
  vowelStem(stems, word, `${word}i`);
  stems.add(KIND.pluralJ, `${word}j`);
  if (/[aeiouyäö][^aeiouyäö]+[aeiouyäö]kk[oö]$/.test(word))
    stems.add(PLURAL, `${word.slice(0, -2)}${word.at(-1) ?? ''}i`);
}

export function korkea(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  stems.add(SINGULAR, word);
  stems.add(PLURAL, `${root}i`);
  stems.add(PLURAL, `${root}${harmonic(word, 'o', 'ö')}i`, true);
}

/** After o or u in the first of two syllables, and in -ma and the like, -a is lost in the plural. */
export function kala(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  const round = harmonic(word, 'o', 'ö');
  stems.add(KIND.strong, word);
  stems.addAll(KIND.weak, weakened(word));
  const isTwoSyllables = (word.match(/[aeiouyäö]+/g)?.length ?? 0) <= 2;
  const isLost = isTwoSyllables
    ? /^[^aeiouyäö]*[ouyäö]/.test(word) || word.endsWith('ä')
    : /(?:m|v|s|mp|mm|tt|nt|st|h)[aä]$/.test(word);
  addPlural(stems, `${root}i`, !isLost);
  addPlural(stems, `${root}${round}i`, isLost);
  stems.add(KIND.pluralJ, `${root}${round}j`, isLost);
  if (/[aeiouyäö][^aeiouyäö]*[aeiouyäö]kk[aä]$/.test(word))
    stems.add(PLURAL, `${root.slice(0, -1)}${round}i`);
}

export function nalle(word: string, stems: StemList): void {
  vowelStem(stems, word, `${word}i`);
  stems.add(KIND.pluralJ, `${word}j`);
}

export function hame(word: string, stems: StemList): void {
  for (const [at, grade] of strengthened(word).entries()) {
    stems.add(SINGULAR, `${grade}e`, at > 0);
    stems.add(PLURAL, `${grade}i`, at > 0);
  }
  stems.add(KIND.consonant, `${word}t`);
  stems.add(SINGULAR, word, true);
}

export function kahdes(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  stems.add(KIND.strong, `${root}nte`);
  stems.add(KIND.weak, `${root}nne`);
  stems.add(PLURAL, `${root}nsi`);
  stems.add(KIND.consonant, `${root}t`);
}

export function mies(word: string, stems: StemList): void {
  stems.add(SINGULAR, `${word.slice(0, -1)}he`);
  stems.add(PLURAL, `${word.slice(0, -1)}hi`);
  stems.add(KIND.consonant, word);
}

export function vieras(word: string, stems: StemList): void {
  for (const [at, grade] of strengthened(word.slice(0, -1)).entries()) {
    stems.add(SINGULAR, grade + (grade.at(-1) ?? ''), at > 0);
    stems.add(PLURAL, grade.endsWith('i') ? `${grade.slice(0, -1)}ii` : `${grade}i`, at > 0);
  }
  stems.add(KIND.consonant, word);
  if (/[aä]s$/.test(word)) stems.add(SINGULAR, `${word.slice(0, -1)}kse`, true);
}

export function vastaus(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  stems.add(SINGULAR, `${root}kse`);
  stems.add(PLURAL, `${root}ksi`);
  stems.add(KIND.consonant, word);
  if (/[uy]s$/.test(word)) addQuality(root, stems, true);
  if (word.endsWith('es')) stems.add(SINGULAR, `${root}e`, true);
}

export function kalleus(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  addQuality(root, stems, false);
  stems.add(PLURAL, `${root}ksi`);
  if (!/(?:uu|yy)s$/.test(word)) stems.add(SINGULAR, `${root}kse`, true);
}

function addQuality(root: string, stems: StemList, isDoubtful: boolean): void {
  stems.add(KIND.strong, `${root}te`, isDoubtful);
  stems.add(KIND.weak, `${root}de`, isDoubtful);
  stems.add(KIND.consonant, `${root}t`, isDoubtful);
}

export function onneton(word: string, stems: StemList): void {
  const root = `${word.slice(0, -2)}t${word.at(-2) ?? ''}m`;
  stems.add(SINGULAR, root + harmonic(word, 'a', 'ä'));
  stems.add(PLURAL, `${root}i`);
  stems.add(KIND.consonant, word);
}

export function kytkin(word: string, stems: StemList): void {
  for (const [at, grade] of strengthened(word.slice(0, -1)).entries()) {
    stems.add(SINGULAR, `${grade}me`, at > 0);
    stems.add(PLURAL, `${grade}mi`, at > 0);
  }
  stems.add(KIND.consonant, word);
}

export function sisar(word: string, stems: StemList): void {
  const last = word.at(-1) ?? '';
  for (const [at, grade] of strengthened(word.slice(0, -1)).entries()) {
    stems.add(SINGULAR, `${grade}${last}e`, at > 0);
    stems.add(PLURAL, `${grade}${last}i`, at > 0);
    if (/[eaä][lr]$|en$/.test(word)) stems.add(SINGULAR, `${grade}${last}ee`, true);
  }
  stems.add(KIND.consonant, word);
  internet(word, stems, true);
}

export function ohut(word: string, stems: StemList): void {
  stems.add(SINGULAR, `${word.slice(0, -1)}e`);
  stems.add(PLURAL, `${word.slice(0, -1)}i`);
  stems.add(KIND.consonant, word);
}

export function kuollut(word: string, stems: StemList): void {
  stems.add(SINGULAR, `${word.slice(0, -2)}ee`);
  stems.add(PLURAL, `${word.slice(0, -2)}ei`);
  stems.add(KIND.consonant, word);
}

export function tuhat(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  stems.add(KIND.strong, `${root}nte`);
  stems.add(KIND.weak, `${root}nne`);
  stems.add(PLURAL, `${root}nsi`);
  stems.add(KIND.consonant, word);
}

export function kevät(word: string, stems: StemList): void {
  const root = word.slice(0, -1);
  stems.add(SINGULAR, root + (root.at(-1) ?? ''));
  stems.add(PLURAL, `${root}i`);
  stems.add(KIND.consonant, word);
}

/** The singular is not used: from the weak stem back to the strong one, and on to the plural's. */
export function housut(word: string, stems: StemList): void {
  const weak = word.slice(0, -1);
  stems.add(KIND.weak, weak);
  if (weak.endsWith('se')) stems.add(KIND.consonant, weak.slice(0, -1));
  for (const [at, grade] of strengthened(weak).entries())
    for (const [least, root] of pluralRoots(grade).entries()) {
      addPlural(stems, `${root}i`, at + least > 0);
      stems.add(KIND.pluralJ, `${root}j`, at + least > 0);
    }
}

/** What stands before the plural -i: "kasvo", "vaale", "saks", "hous" and "juhl" or "markkino". */
function pluralRoots(strong: string): readonly string[] {
  const root = strong.slice(0, -1);
  if (/(.)\1$/.test(strong)) return [root];
  if (strong.endsWith('i')) return [`${root}e`];
  if (strong.endsWith('e')) return [root];
  if (/[aä]$/.test(strong)) return [root, root + harmonic(strong, 'o', 'ö')];
  return [strong];
}

export function internet(word: string, stems: StemList, isDoubtful = false): void {
  stems.add(SINGULAR | KIND.strongPlural, `${word}i`, isDoubtful);
  stems.add(PLURAL, `${word}ei`, isDoubtful);
  stems.add(KIND.pluralJ, `${word}ej`, isDoubtful);
}
