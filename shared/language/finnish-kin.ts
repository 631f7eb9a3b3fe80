import { foldFinnishStem } from '#shared/language/finnish-fold.ts';
import { FINNISH_STEM_LEMMAS } from '#shared/language/finnish-irregular.ts';

/** An ending that makes a new word of the same root. */
interface Derivation {
  readonly end: RegExp;
  readonly to: string;
  readonly why: string;
}

/** Over the keys of finnishStem; the first that fits acts, unless another leads to a known stem. */
const DERIVATIONS: readonly Derivation[] = [
  { end: /(?<=...)(?:mattomuus|mättömyys)$/, to: '', why: 'kouluttamattomuus : kouluttaa' },
  { end: /(?<=...)(?:maton|mätön)$/, to: '', why: 'kouluttamaton : kouluttaa' },
  { end: /(?<=[aeiouyäö])mis$/, to: '', why: 'jaksaminen : jaksaa' },
  { end: /(?<=..)(?:ttavuus|ttävyys)$/, to: '', why: 'saavutettavuus : saavutettava' },
  { end: /(?<=...)(?:vuus|vyys)$/, to: '', why: 'joustavuus : joustava' },
  { end: /(?<=...)i(?:suus|syys)$/, to: 'is', why: 'yksinäisyys : yksinäinen' },
  { end: /(?<=...)t(?:tomuus|tömyys)$/, to: 'ton', why: 'maksuttomuus : maksuton' },
  { end: /(?<=...)(?:uus|yys)$/, to: '', why: 'ketteryys : ketterä' },
  { end: /(?<=....)v[aä]st$/, to: '', why: 'joustavasti : joustava' },
  { end: /(?<=...[aeiouyäö])st$/, to: '', why: 'nopeasti : nopea' },
  { end: /(?<=....)[uy]s$/, to: '', why: 'koulutus : kouluttaa' },
  { end: /(?<=...[aä])j$/, to: '', why: 'ohjaaja : ohjata' },
  { end: /(?<=...l)[uy]$/, to: '', why: 'keskustelu : keskustella' },
];

/** What looks like an adverb ("nopeasti") may be a verb ("harrastaa"), whose own stem is a root too. */
const MAY_BE_VERB = /(?<=...[aeiouyäö])st$/;

/**
 * The roots that a word shares with the words derived from it, over its key from finnishStem: first
 * the nearest ("vaihtuvuus" : "vaihtu-"), then what that shares with its reflexive twin ("vaiht-").
 */
export function finnishRoots(key: string): readonly string[] {
  const rests = DERIVATIONS.filter(({ end }) => end.test(key)).map(({ end, to }) =>
    key.replace(end, to),
  );
  const irregular = rests.find((rest) => FINNISH_STEM_LEMMAS.has(rest));
  if (irregular !== undefined) return [FINNISH_STEM_LEMMAS.get(irregular) ?? irregular];
  const [first] = rests;
  const nearest = first === undefined ? key : foldFinnishStem(first);
  const own = MAY_BE_VERB.test(key) ? [foldFinnishStem(key)] : [];
  return [...new Set([nearest, withoutReflexive(nearest), ...own])];
}

/** "tuntu-" : "tunt-": what happens of itself and what is done have one root. */
function withoutReflexive(root: string): string {
  return /....[uy]$/.test(root) ? foldFinnishStem(root.slice(0, -1)) : root;
}

/**
 * The key of the verb that a word in -minen is the action noun of, over the word's key: whoever asks
 * for the verb ("leikkiä") means its action noun too. Undefined for other words.
 */
export function verbOfActionNoun(key: string): string | undefined {
  return /(?<=[aeiouyäö])mis$/.test(key) ? finnishRoots(key)[0] : undefined;
}
