/**
 * Consonant gradation of Finnish, over stems that end in a vowel: the consonants before the last
 * vowels are strong before an open syllable and weak before a closed one (VISK § 41–46).
 */

const VOWELS = 'aeiouyäöå';

interface Alternation {
  readonly strong: string;
  readonly weak: string;
}

/** Longest first; those of one quantity that always alternate. */
const CLUSTERS: readonly Alternation[] = [
  { strong: 'kk', weak: 'k' },
  { strong: 'pp', weak: 'p' },
  { strong: 'tt', weak: 't' },
  { strong: 'nk', weak: 'ng' },
  { strong: 'mp', weak: 'mm' },
  { strong: 'nt', weak: 'nn' },
  { strong: 'lt', weak: 'll' },
  { strong: 'rt', weak: 'rr' },
];

export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/** The stem cut before its last vowels: "kauppa" → "kaupp", "a". */
function parted(stem: string): readonly [string, string] {
  let at = stem.length;
  while (at > 0 && isVowel(stem[at - 1])) at -= 1;
  return [stem.slice(0, at), stem.slice(at)];
}

/**
 * The weak grades that the stem may have, the likeliest first; itself alone when nothing alternates,
 * as before two vowels that no plural -i made ("valtio"). Loans and names keep a single k, p or t ("auto", "autot"), so they stand last.
 */
export function weakened(stem: string): readonly string[] {
  const [opening, vowels] = parted(stem);
  if (opening === '' || vowels === '' || /.[^i]$|.../.test(vowels)) return [stem];
  for (const { strong, weak } of CLUSTERS)
    if (opening.endsWith(strong)) return [opening.slice(0, -strong.length) + weak + vowels];
  return singleWeakened(opening, vowels);
}

function singleWeakened(opening: string, vowels: string): readonly string[] {
  const before = opening.slice(0, -1);
  const last = opening.at(-1) ?? '';
  const same = opening + vowels;
  const follows = isVowel(before.at(-1)) || /[lr]$/.test(before);
  if (last === 't' && (follows || before.endsWith('h'))) return [`${before}d${vowels}`, same];
  if (last === 'p' && follows) return [`${before}v${vowels}`, same];
  if (last !== 'k' || !(follows || before.endsWith('h'))) return [same];
  if (/[lrh]$/.test(before) && vowels.startsWith('e'))
    return [`${before}j${vowels}`, before + vowels, same];
  if (before.endsWith('h')) return [same, before + vowels];
  if (/[^aeiouyäö](u|y)$/.test(before) && /^[uy]/.test(vowels))
    return [`${before}v${vowels}`, before + vowels, same];
  return [before + vowels, same];
}

/**
 * The strong grades that a stem known in its weak grade may have, the likeliest first: "hamma-" →
 * "hampa-", "tava-" → "tapa-". The stem itself is always among them.
 */
export function strengthened(stem: string): readonly string[] {
  const [opening, vowels] = parted(stem);
  if (opening === '' || vowels === '') return [stem];
  for (const { strong, weak } of CLUSTERS.slice(3))
    if (opening.endsWith(weak)) return [opening.slice(0, -weak.length) + strong + vowels, stem];
  return singleStrengthened(opening, vowels);
}

function singleStrengthened(opening: string, vowels: string): readonly string[] {
  const before = opening.slice(0, -1);
  const last = opening.at(-1) ?? '';
  const same = opening + vowels;
  const follows = isVowel(before.at(-1)) || /[lrnm]$/.test(before);
  if (/[kpt]/.test(last) && follows && !/[nm]$/.test(before))
    return [opening + last + vowels, same];
  if (/[kpt]/.test(last) && follows) return [same, opening + last + vowels];
  if (last === 'd' && (follows || before.endsWith('h'))) return [`${before}t${vowels}`, same];
  if (last === 'v' && follows) return [`${before}p${vowels}`, same];
  if (last === 'j' && /[lrh]$/.test(before)) return [`${before}k${vowels}`, same];
  if (vowels.length > 1) return [same, opening + vowels.slice(0, -1) + 'k' + vowels.slice(-1)];
  if (/[lrh]/.test(last)) return [same, `${opening}k${vowels}`];
  return [same];
}
