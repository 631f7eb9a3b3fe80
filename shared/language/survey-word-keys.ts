import type { Analyser } from '#shared/language/candidate.ts';
import { createEnglishBase } from '#shared/language/english-base.ts';
import type { EnglishLemma } from '#shared/language/english-lemma.ts';
import { createVotedLemmas } from '#shared/language/vote.ts';
import { createWordKeys, type WordKeys } from '#shared/language/word-keys.ts';

/** What reads the words of each language; English only where an answer is in it. */
export interface Readers {
  readonly finnish: Analyser;
  readonly swedish: Analyser;
  readonly english: EnglishLemma | undefined;
}

/**
 * The keys of a survey's words, each word's base form voted by the survey's own words.
 * @param forms the words of answers and codebook in lower case, each once.
 * @param languages those that any answer is in: only they need a vote of their own.
 */
export function surveyWordKeys(
  forms: ReadonlySet<string>,
  { finnish, swedish, english }: Readers,
  languages: ReadonlySet<string>,
): WordKeys {
  return createWordKeys(english && createEnglishBase(english, forms), {
    finnish: createVotedLemmas(finnish, forms),
    swedish: createVotedLemmas(swedish, languages.has('sv') ? forms : []),
  });
}
