import { WORD_KIND, type WordKinds } from '#shared/language/swedish/lexicon.ts';
import { readDictionary } from '#scripts/lexicon/dictd.ts';

const KIND_OF: Readonly<Record<string, WordKinds>> = {
  n: WORD_KIND.noun,
  pn: WORD_KIND.noun,
  adj: WORD_KIND.adjective,
  v: WORD_KIND.verb,
};

const WORD = /^[a-zåäöéü]{2,}(?:-[a-zåäöéü]+)*$/;

/** Swedish on the left side: its headwords; on the right side: its translations. */
export const SWEDISH_FIRST = ['swe-fin', 'swe-deu'];
export const SWEDISH_LAST = ['fin-swe', 'deu-swe', 'fra-swe', 'nld-swe'];

/** All single words that the dictionaries have as Swedish, with their parts of speech. */
export function readSwedish(folder: string): ReadonlyMap<string, WordKinds> {
  const found = new Map<string, WordKinds>();
  const note = (written: string, partOfSpeech: string): void => {
    const word = written.trim().toLowerCase();
    if (!WORD.test(word)) return;
    found.set(word, (found.get(word) ?? 0) | (KIND_OF[partOfSpeech] ?? WORD_KIND.other));
  };
  for (const name of SWEDISH_FIRST)
    for (const { headword, partOfSpeech } of readDictionary(folder, name))
      note(headword, partOfSpeech);
  for (const name of SWEDISH_LAST)
    for (const { partOfSpeech, translations } of readDictionary(folder, name))
      for (const translation of translations.flatMap((list) => list.split(/[,;]/)))
        note(translation, partOfSpeech);
  return found;
}
