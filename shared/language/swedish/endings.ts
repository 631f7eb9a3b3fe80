import { WORD_KIND, type WordKinds } from '#shared/language/swedish/lexicon.ts';

/** An inflectional ending, and what stands in its place in the base form. */
export interface SwedishEnding {
  readonly kind: WordKinds;
  /** What the word must end in, the ending itself included. */
  readonly end: string;
  /** The base form has one of these in its place. */
  readonly base: readonly string[];
  readonly cost: number;
}

const { noun, verb, adjective } = WORD_KIND;

/** `endings: what stands in their place`; "-" is nothing. Declensions and conjugations of SAG. */
const TABLE: readonly (readonly [WordKinds, number, string])[] = [
  [noun, 0, '-: -'],
  [noun, 0, 'or orna an: a'],
  [noun, 0, 'ar arna er erna en et: - e'],
  [noun, 0, 'en: e'],
  [noun, 0.2, 'n: - a e'],
  [noun, 0.2, 't: - e'],
  [noun, 0, 'na: - e'],
  [noun, 0.1, 'r rna: -'],
  [noun, 0.3, 'ar arna er erna en et: el er en'],
  [noun, 0.1, 'let ler lerna len lar larna: el'],
  [noun, 0.1, 'ret rer rerna ren rar rarna: er'],
  [noun, 0.1, 'net nen nar narna: en'],
  [noun, 0, 'ier ierna iet: ium'],
  [noun, 0.2, 'er erna: or'],
  [noun, 0, 'mmen mmet mmar mmarna mmer mmerna: m'],
  [noun, 0, 'nnen nnet nnar nnarna nner nnerna: n'],
  [noun, 0, 'heten heter heterna: het'],
  [noun, 0, 'aren arna: are'],
  [verb, 0, 'a ar ade at as ades ats: a'],
  [verb, 0, 'er te de t s es tes des ts: a'],
  [verb, 0.1, 'r dde tt s ddes tts: -'],
  [verb, 0.3, 'r: a'],
  [verb, 0.2, 'der der t ts te tes: da ta'],
  [verb, 0.4, '-: a'],
  [adjective, 0, '-: -'],
  [adjective, 0, 'a e t: -'],
  [adjective, 0.1, 'are ast aste: -'],
  [adjective, 0.1, 'tt: d t -'],
  [adjective, 0.1, 'na et: en'],
  [adjective, 0.1, 'la lare last laste: el'],
  [adjective, 0.1, 'ra rare rast raste: er'],
  [adjective, 0, 'mma mmare mmast mmaste: m'],
  [adjective, 0.2, 'ade at: ad'],
  [adjective, 0.2, 'da t: d'],
  [WORD_KIND.other, 0, '-: -'],
];

/** All endings, the longest first. */
export const SWEDISH_INFLECTION: readonly SwedishEnding[] = TABLE.flatMap(([kind, cost, line]) => {
  const [ends = '', bases = ''] = line.split(': ').map((part) => part.replaceAll('-', ''));
  const base = bases.split(' ');
  return ends.split(' ').map((end) => ({ kind, end, base, cost }));
}).sort((left, right) => right.end.length - left.end.length);
