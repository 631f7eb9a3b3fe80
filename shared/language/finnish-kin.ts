import { compileEndings, strippings } from '#shared/language/ending-table.ts';
import { foldFinnishStem } from '#shared/language/finnish-fold.ts';
import { FINNISH_STEM_LEMMAS } from '#shared/language/finnish-irregular.ts';

/** Endings that make a new word of the same root, over the keys of finnishStem. */
const DERIVATIONS = compileEndings([
  { endings: 'mAttOmUUs', why: 'kouluttamattomuus : kouluttaa' },
  { endings: 'mAtOn', why: 'kouluttamaton : kouluttaa' },
  { endings: 'mis', after: /[aeiouyäö]$/, min: 1, why: 'jaksaminen : jaksaa' },
  { endings: 'ttAvUUs', min: 2, why: 'saavutettavuus : saavutettava' },
  { endings: 'vUUs', why: 'joustavuus : joustava' },
  { endings: 'isUUs', leaves: 'is', why: 'yksinäisyys : yksinäinen' },
  { endings: 'ttOmUUs', leaves: 'tOn', why: 'maksuttomuus : maksuton' },
  { endings: 'UUs', why: 'ketteryys : ketterä' },
  { endings: 'vAst', min: 4, why: 'joustavasti : joustava' },
  { endings: 'st', after: /[aeiouyäö]$/, min: 4, why: 'nopeasti : nopea' },
  { endings: 'Us', min: 4, why: 'koulutus : kouluttaa' },
  { endings: 'j', after: /[aä]$/, min: 4, why: 'ohjaaja : ohjata' },
  { endings: 'U', after: /l$/, min: 4, why: 'keskustelu : keskustella' },
]);

/** What looks like an adverb ("nopeasti") may be a verb ("harrastaa"), whose own stem is a root too. */
const MAY_BE_VERB = /(?<=...[aeiouyäö])st$/;

/**
 * The roots that a word shares with the words derived from it, over its key from finnishStem: first
 * the nearest ("vaihtuvuus" : "vaihtu-"), then what that shares with its reflexive twin ("vaiht-").
 * The longest derivation acts, unless another leads to a known stem.
 */
export function finnishRoots(key: string): readonly string[] {
  const rests = strippings(key, DERIVATIONS);
  const irregular = rests.find((rest) => FINNISH_STEM_LEMMAS.has(rest));
  if (irregular !== undefined) return [FINNISH_STEM_LEMMAS.get(irregular) ?? irregular];
  const [first] = rests;
  const nearest = first === undefined ? key : foldFinnishStem(first);
  const own = MAY_BE_VERB.test(key) ? [foldFinnishStem(key)] : [];
  return [...new Set([nearest, withoutReflexive(nearest), ...own])];
}

/**
 * The root of an infinitive in -illa ("pyöräillä" : "pyöräile-"), which looks like a noun's plural and
 * gets its key; undefined for words of another ending. Of a noun ("kavereilla") it is no word's root.
 * @param word one word in lower case, NFC.
 */
export function rootOfInfinitive(word: string): string | undefined {
  return /..[aeoöäuy]ill[aä]$/.test(word) ? word.slice(0, -2) : undefined;
}

/** "tuntu-" : "tunt-": what happens of itself and what is done have one root. */
function withoutReflexive(root: string): string {
  return /....[uy]$/.test(root) ? foldFinnishStem(root.slice(0, -1)) : root;
}

/**
 * The key of the verb that a word in -minen is the action noun of: whoever asks for the verb
 * ("leikkiä") means its action noun too. Undefined for other words.
 * @param key the word's own key, a base form or a stem.
 * @param keyOf the key of any Finnish word.
 */
export function verbOfActionNoun(
  key: string,
  keyOf: (word: string) => string | undefined,
): string | undefined {
  if (/(?<=[aeiouyäö])mis$/.test(key)) return finnishRoots(key)[0];
  if (!/(?<=[aeiouyäö])minen$/.test(key)) return undefined;
  const stem = key.slice(0, -'minen'.length);
  return keyOf(stem + (/[aou]/.test(stem) ? 'maan' : 'mään'));
}
