import { readDictionary } from '#scripts/lexicon/dictd.ts';

/** What a headword may be inflected as. */
export type WordClass = 'nominal' | 'adjective' | 'verb' | 'name' | 'adverb' | 'other';

export interface Headword {
  /** In lower case. */
  readonly word: string;
  readonly classes: ReadonlySet<WordClass>;
  /** In how many lists of translations it stands: a measure of how common it is. */
  readonly mentions: number;
}

const CLASS_OF: Readonly<Record<string, WordClass>> = {
  n: 'nominal',
  adj: 'adjective',
  v: 'verb',
  pn: 'name',
  numeral: 'nominal',
  cardinalNumeral: 'nominal',
  ordinalAdjective: 'adjective',
  adv: 'adverb',
  preposition: 'adverb',
  postposition: 'adverb',
  conjunction: 'adverb',
  interjection: 'adverb',
  particle: 'adverb',
  acronym: 'name',
  masc: 'nominal',
  fem: 'nominal',
};

const WORD = /^[a-zåäöšž]{2,}(?:-[a-zåäöšž]+)*$/;

/** Finnish on the left side: its headwords; on the right side: its translations. */
export const FINNISH_FIRST = ['fin-eng', 'fin-swe'];
export const FINNISH_LAST = ['eng-fin', 'swe-fin'];

/** All single words that FreeDict's Finnish, English and Swedish dictionaries have as Finnish. */
export function readFinnish(folder: string): readonly Headword[] {
  const found = new Map<string, { classes: Set<WordClass>; mentions: number }>();
  const note = (written: string, partOfSpeech: string, mentions: number): void => {
    const word = written.toLowerCase();
    if (!WORD.test(word)) return;
    const entry = found.get(word) ?? { classes: new Set<WordClass>(), mentions: 0 };
    entry.classes.add(classOf(written, partOfSpeech));
    entry.mentions += mentions;
    found.set(word, entry);
  };
  for (const name of FINNISH_FIRST)
    for (const { headword, partOfSpeech } of readDictionary(folder, name))
      note(headword, partOfSpeech, 0);
  for (const name of FINNISH_LAST)
    for (const { partOfSpeech, translations } of readDictionary(folder, name))
      for (const translation of translations.flatMap((list) => list.split(/[,;]/)))
        note(translation.trim(), partOfSpeech, 1);
  return [...found].map(([word, { classes, mentions }]) => ({ word, classes, mentions }));
}

function classOf(written: string, partOfSpeech: string): WordClass {
  const given = CLASS_OF[partOfSpeech] ?? 'other';
  return given === 'nominal' && /^\p{Lu}/u.test(written) ? 'name' : given;
}
