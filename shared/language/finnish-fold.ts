import { compileEndings, stripEnding, type EndingRule } from '#shared/language/ending-table.ts';

/** Stems in -s fold before the others, since what stood before it may end in one more of them. */
const STEMS_IN_S: readonly EndingRule[] = [
  { endings: 'As es is', after: /..[^aeiouyäö]$/, why: 'asiakas : asiakkaa-' },
];

/** How nominatives and vowel stems of one word come to look alike. */
const STEM_FOLDS: readonly EndingRule[] = [
  { endings: 'se', after: /[aeiouyäö]$/, leaves: 's', min: 1, why: 'ihmise- : ihminen' },
  { endings: 'ks kse ksi', after: /[aeiouyäö]$/, leaves: 's', min: 1, why: 'vastaukse- : vastaus' },
  {
    endings: 't te ti de',
    after: /..[aeiouyäö][uy]$/,
    leaves: 's',
    why: 'nuoruude- : nuoruus',
  },
  { endings: 'tOm tOmA tOmi ttOm ttOmA ttOmi', leaves: 'tOn', min: 0, why: 'työttömä- : työtön' },
  {
    endings: 'mp mpA mpi mm mmA mmi',
    after: /[ea]$/,
    min: 4,
    why: 'comparison: suurempi, suuremman',
  },
  { endings: 'imp impA impi imm immA immi', why: 'comparison: suurimman' },
];

/** The last vowels. u and y stay, since no ending changes them: liittyä is not liittää. */
const STEM_VOWELS: readonly EndingRule[] = [
  { endings: 'UU Ui', leaves: 'U', min: 1, why: 'tuntuu, tuntui : tuntu-' },
  { endings: 'AA ee ii OO', min: 2, why: 'asiakkaa- : asiakas, perhee- : perhe' },
  { endings: 'Ai ei Oi', min: 2, why: 'plural and past: taloi-, sanoi-' },
  { endings: 'A e i O', min: 2, why: 'the stem vowel changes: kissa : kissoi-' },
];

const SUFFIX_GRADATION: readonly EndingRule[] = [
  { endings: 'im', why: 'puhelime- : puhelin' },
  { endings: 'ttel ntel nnel', leaves: 'tel', min: 0, why: 'ajatella : ajattelen' },
  { endings: 'ppel', leaves: 'pel', min: 0, why: 'tapella : tappelen' },
  { endings: 'rrel', leaves: 'rtel', min: 0, why: 'askarrella : askartelen' },
];

/** Consonant gradation: the weak and the strong grade take one shape, also before u and y. */
const GRADATION: readonly EndingRule[] = [
  { endings: 'kk', leaves: 'k', min: 0, why: 'kukka : kukan' },
  { endings: 'pp', leaves: 'p', min: 0, why: 'kauppa : kaupan' },
  { endings: 'tt', leaves: 't', min: 0, why: 'tyttö : tytön' },
  { endings: 'ng', leaves: 'nk', min: 0, why: 'kaupunki : kaupungin' },
  { endings: 'nn', leaves: 'nt', min: 0, why: 'kunta : kunnan' },
  { endings: 'll', leaves: 'lt', min: 0, why: 'valta : vallan' },
  { endings: 'rr', leaves: 'rt', min: 0, why: 'kertoa : kerron' },
  { endings: 'mm', leaves: 'mp', min: 0, why: 'lampi : lammen' },
  {
    endings: 'd',
    after: /[aeiouyäölrh]$/,
    leaves: 't',
    min: 1,
    why: 'katu : kadun, lähteä : lähden',
  },
  { endings: 'v', after: /[aeiouyäölr]$/, leaves: 'p', min: 1, why: 'tapa : tavan' },
];

const stages = [STEMS_IN_S, STEM_FOLDS, STEM_VOWELS, SUFFIX_GRADATION].map(compileEndings);
const gradation = compileEndings(GRADATION);

/** The shape that every stem of one regular Finnish word shares. */
export function foldFinnishStem(stem: string): string {
  return gradated(stages.reduce((folded, stage) => stripEnding(folded, stage) ?? folded, stem));
}

function gradated(stem: string): string {
  const consonants = /[uy]$/.test(stem) ? stem.slice(0, -1) : stem;
  const folded = stripEnding(consonants, gradation) ?? consonants;
  return folded + stem.slice(consonants.length);
}
