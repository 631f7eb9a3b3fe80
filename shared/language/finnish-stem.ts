import { compileEndings, stripEnding, strippings } from '#shared/language/ending-table.ts';
import {
  FINNISH_CASES,
  FINNISH_CLITICS,
  FINNISH_POSSESSIVES,
  FINNISH_VERB_ENDINGS,
} from '#shared/language/finnish-endings.ts';
import { foldFinnishStem } from '#shared/language/finnish-fold.ts';
import {
  FINNISH_FORM_LEMMAS,
  FINNISH_HEAD_LEMMAS,
  FINNISH_STEM_LEMMAS,
} from '#shared/language/finnish-irregular.ts';
import { createSuffixTree } from '#shared/language/suffix-tree.ts';

const clitics = compileEndings(FINNISH_CLITICS);
const possessives = compileEndings(FINNISH_POSSESSIVES);
const endings = compileEndings([...FINNISH_VERB_ENDINGS, ...FINNISH_CASES]);
const comparison = compileEndings([
  { endings: 'mp mpA mpi mm mmA mmi', why: 'pienempi, pienemmä-' },
]);
const longVowels = compileEndings([
  { endings: 'AA Ai', leaves: 'A', min: 0, why: 'antaa, antai-' },
  { endings: 'ee ei', leaves: 'e', min: 0, why: 'tulee, tulei-' },
  { endings: 'OO Oi', leaves: 'O', min: 0, why: 'kertoo, kertoi-' },
  { endings: 'UU Ui', leaves: 'U', min: 0, why: 'sattuu, sattui-' },
]);
const heads = createSuffixTree(FINNISH_HEAD_LEMMAS);

const SHORTEST_INFLECTED = 4;

/**
 * The key that the forms of one Finnish word share ("finstem"): clitic, possessive and ending come
 * off, irregular stems are looked up, and the rest is folded over stem vowels and gradation. A key
 * is for comparing; it is never shown.
 * @param word one word in lower case, NFC.
 */
export function finnishStem(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0)
    return word.slice(0, hyphen).replaceAll('-', '') + finnishStem(word.slice(hyphen + 1));
  const plain = word.replace(/[’':]/g, '');
  return wholeForm(plain) ?? stemOfBare(withoutTails(plain));
}

function wholeForm(word: string): string | undefined {
  const lemma = FINNISH_FORM_LEMMAS.get(word);
  if (lemma) return lemma;
  return word.length < SHORTEST_INFLECTED ? (FINNISH_STEM_LEMMAS.get(word) ?? word) : undefined;
}

/** Without clitic and possessive. */
function withoutTails(word: string): string {
  const leaned = word.replace(/(?:kin|k[aä]{2}n|h[aä]n|k[oö]h[aä]n|k[oö]|p[aä])$/, '');
  if (FINNISH_FORM_LEMMAS.has(leaned)) return leaned;
  const bare = stripEnding(word, clitics) ?? word;
  return stripEnding(bare, possessives) ?? bare;
}

function stemOfBare(word: string): string {
  const whole = FINNISH_FORM_LEMMAS.get(word);
  if (whole) return whole;
  const stems = strippings(word, endings);
  return firstIrregular([word, ...stems]) ?? foldFinnishStem(stems[0] ?? word);
}

function firstIrregular(stems: readonly string[]): string | undefined {
  for (const stem of stems) {
    const lemma = irregular(stem) ?? irregularWhenPlainer(stem);
    if (lemma) return lemma;
  }
  return undefined;
}

function irregular(stem: string): string | undefined {
  return FINNISH_STEM_LEMMAS.get(stem) ?? compoundOfIrregular(stem);
}

/** Without comparison, and with one stem vowel: "pienemmä-" → "piene", "kertoo" → "kerto". */
function irregularWhenPlainer(stem: string): string | undefined {
  const compared = stripEnding(stem, comparison) ?? stem;
  const plainer = stripEnding(compared, longVowels) ?? compared;
  return plainer === stem ? undefined : irregular(plainer);
}

const SHORTEST_FIRST_PART = 3;

/** "vertaistue-" → "vertaistuki": the last part is irregular, the first stays as it is. */
function compoundOfIrregular(stem: string): string | undefined {
  for (const { length, value: head } of heads.endingsOf(stem)) {
    const first = stem.slice(0, -length);
    if (first.length >= SHORTEST_FIRST_PART && endsLikeFirstPart(first)) return first + head;
  }
  return undefined;
}

function endsLikeFirstPart(first: string): boolean {
  return /[aeiouyäö]/.test(first) && /(?:[aeiouyäö]|[aeiouyäö][nslrt])$/.test(first);
}
