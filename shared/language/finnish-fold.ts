/** A rewriting of the stem's end, and the words that need it. */
interface Fold {
  readonly end: RegExp;
  readonly to: string;
  readonly why: string;
}

/** How nominatives and vowel stems of one word come to look alike. In order. */
const STEM_FOLDS: readonly Fold[] = [
  { end: /(?<=..[^aeiouyäö])[aäei]s$/, to: '', why: 'asiakas : asiakkaa-' },
  { end: /(?<=[aeiouyäö])se$/, to: 's', why: 'ihmise- : ihminen' },
  { end: /(?<=[aeiouyäö])ks[ei]?$/, to: 's', why: 'vastaukse- : vastaus' },
  { end: /(?<=..[aeiouyäö][uy])(?:t|t[ei]|de|ks[ie])$/, to: 's', why: 'nuoruude- : nuoruus' },
  { end: /t?t([oö])m[aäi]?$/, to: 't$1n', why: 'työttömä- : työtön' },
  { end: /(?<=...[ea])(?:mp|mm)[aäi]?$/, to: '', why: 'comparison: suurempi, suuremman' },
  { end: /(?<=...)i(?:mp|mm)[aäi]?$/, to: '', why: 'comparison: suurimman' },
];

/** The last vowels. u and y stay, since no ending changes them: liittyä is not liittää. */
const STEM_VOWELS: readonly Fold[] = [
  { end: /(?<=.)([uy])[uyi]$/, to: '$1', why: 'tuntuu, tuntui : tuntu-' },
  { end: /(?<=..)([aeioäö])\1$/, to: '', why: 'asiakkaa- : asiakas, perhee- : perhe' },
  { end: /(?<=..)[aeoäö]i$/, to: '', why: 'plural and past: taloi-, sanoi-' },
  { end: /(?<=..)[aeioäö]$/, to: '', why: 'the stem vowel changes: kissa : kissoi-' },
];

/** Consonant gradation: the weak and the strong grade take one shape. */
const GRADATION: readonly Fold[] = [
  { end: /(?<=...)im$/, to: '', why: 'puhelime- : puhelin' },
  { end: /kk([uy]?)$/, to: 'k$1', why: 'kukka : kukan' },
  { end: /pp([uy]?)$/, to: 'p$1', why: 'kauppa : kaupan' },
  { end: /tt([uy]?)$/, to: 't$1', why: 'tyttö : tytön' },
  { end: /ng([uy]?)$/, to: 'nk$1', why: 'kaupunki : kaupungin' },
  { end: /nn([uy]?)$/, to: 'nt$1', why: 'kunta : kunnan' },
  { end: /ll([uy]?)$/, to: 'lt$1', why: 'valta : vallan' },
  { end: /rr([uy]?)$/, to: 'rt$1', why: 'kertoa : kerron' },
  { end: /mm([uy]?)$/, to: 'mp$1', why: 'lampi : lammen' },
  { end: /(?<=[aeiouyäölrh])d([uy]?)$/, to: 't$1', why: 'katu : kadun, lähteä : lähden' },
  { end: /(?<=[aeiouyäölr])v([uy]?)$/, to: 'p$1', why: 'tapa : tavan' },
  { end: /(?:t?tel|ntel|nnel)$/, to: 'tel', why: 'ajatella : ajattelen' },
];

/** The shape that every stem of one regular Finnish word shares. */
export function foldFinnishStem(stem: string): string {
  return applyFolds(applyFirst(applyFolds(stem, STEM_FOLDS), STEM_VOWELS), GRADATION);
}

function applyFolds(stem: string, folds: readonly Fold[]): string {
  let folded = stem;
  for (const { end, to } of folds) folded = folded.replace(end, to);
  return folded;
}

function applyFirst(stem: string, folds: readonly Fold[]): string {
  const fold = folds.find(({ end }) => end.test(stem));
  return fold ? stem.replace(fold.end, fold.to) : stem;
}
