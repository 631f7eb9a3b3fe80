import { KIND } from '#shared/language/finnish/stem-kinds.ts';
import type { Headword } from '#scripts/lexicon/finnish-headwords.ts';
import { irregularStems } from '#scripts/lexicon/irregular.ts';
import { addComparison } from '#scripts/lexicon/comparison.ts';
import { addNominal } from '#scripts/lexicon/nominals.ts';
import { StemList, type Stem } from '#scripts/lexicon/stem.ts';
import { addVerb } from '#scripts/lexicon/verbs.ts';

/** A stem, and how its base form is made, as the JSON of a reading: kinds, cut, append, cost. */
export interface StemEntry {
  readonly stem: string;
  readonly reading: string;
}

const DOUBT = 0.7;
const RARE = 0.3;
/** A word that fewer lists of translations have is rare. */
const COMMON_MENTIONS = 4;
/** Its comparative is a noun of its own, which surveys are full of: _vanhempi_, a parent. */
const PARENTS_ADJECTIVE = 'vanha';

/** The stems of all headwords, each with its reading once. */
export function stemEntries(headwords: readonly Headword[]): readonly StemEntry[] {
  const kinds = new Map<string, number>();
  const put = (word: string, { text, kind, isDoubtful }: Stem, cost = 0): void => {
    const total = Math.round(10 * (cost + (isDoubtful ? DOUBT : 0))) / 10;
    const key = `${text}\t${change(text, word)},${total}`;
    kinds.set(key, (kinds.get(key) ?? 0) | kind);
  };
  const words = new Set(headwords.map(({ word }) => word));
  const isWord = (letters: string): boolean => words.has(letters);
  for (const headword of headwords) {
    for (const stem of stemsOf(headword, isWord))
      put(headword.word, stem, headword.mentions < COMMON_MENTIONS ? RARE : 0);
  }
  for (const { lemma, ...stem } of irregularStems()) put(lemma, { ...stem, isDoubtful: false });
  return [...kinds].map(([key, kind]) => {
    const [stem = '', rest = ''] = key.split('\t');
    return { stem, reading: `[${kind},${rest}]` };
  });
}

function stemsOf(
  { word, classes }: Headword,
  isWord: (letters: string) => boolean,
): readonly Stem[] {
  const stems = new StemList();
  if (classes.has('verb')) addVerb(word, stems);
  if (classes.has('adverb') || classes.has('other') || stems.stems().length === 0)
    stems.add(KIND.base, word);
  if (classes.has('nominal') || classes.has('adjective') || classes.has('name')) {
    addNominal(word, stems, isWord);
    if (classes.has('adjective')) addComparison(stems, { isMore: word !== PARENTS_ADJECTIVE });
  }
  return stems.stems();
}

/** How the stem becomes the word: letters off, letters on. */
function change(stem: string, word: string): string {
  let shared = 0;
  while (shared < Math.min(stem.length, word.length) && stem[shared] === word[shared]) shared += 1;
  return `${stem.length - shared},${JSON.stringify(word.slice(shared))}`;
}
