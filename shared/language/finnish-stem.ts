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

const clitics = compileEndings(FINNISH_CLITICS);
const possessives = compileEndings(FINNISH_POSSESSIVES);
const endings = compileEndings([...FINNISH_VERB_ENDINGS, ...FINNISH_CASES]);

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
    const lemma = irregular(stem) ?? irregular(plainer(stem));
    if (lemma) return lemma;
  }
  return undefined;
}

function irregular(stem: string): string | undefined {
  return FINNISH_STEM_LEMMAS.get(stem) ?? compoundOfIrregular(stem);
}

/** Without comparison, and with one stem vowel: "pienemmä-" → "piene", "kertoo" → "kerto". */
function plainer(stem: string): string {
  return stem.replace(/(?<=...)(?:mp|mm)[aäi]?$/, '').replace(/([aeouyäö])(?:\1|i)$/, '$1');
}

const SHORTEST_FIRST_PART = 3;
const SHORTEST_HEAD_STEM = 3;
const LONGEST_HEAD_STEM = 8;

/** "vertaistue-" → "vertaistuki": the last part is irregular, the first stays as it is. */
function compoundOfIrregular(stem: string): string | undefined {
  const longest = Math.min(LONGEST_HEAD_STEM, stem.length - SHORTEST_FIRST_PART);
  for (let length = longest; length >= SHORTEST_HEAD_STEM; length -= 1) {
    const head = FINNISH_HEAD_LEMMAS.get(stem.slice(-length));
    const first = stem.slice(0, -length);
    if (head && endsLikeFirstPart(first)) return first + head;
  }
  return undefined;
}

function endsLikeFirstPart(first: string): boolean {
  return /[aeiouyäö]/.test(first) && /(?:[aeiouyäö]|[aeiouyäö][nslrt])$/.test(first);
}
