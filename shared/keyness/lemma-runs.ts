import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { tokensOf } from '#shared/language/tokens.ts';

/** What tells a run of lemmas, by their numbers, from others. */
export function runKey(lemmas: readonly number[]): string {
  return lemmas.join(' ');
}

/**
 * The keys of the runs of lemmas that phrases stand for, in each language of the texts; a phrase of
 * which some word is in no text in any form stands for none.
 */
export function runsOfPhrases<Id extends string>(
  { corpus, lemmas }: IndexedTexts<Id>,
  phrases: Iterable<string>,
): ReadonlySet<string> {
  const languages = corpus.vocabulary.languages();
  const runs = new Set<string>();
  for (const phrase of phrases) {
    const words = tokensOf(phrase).map(({ text }) => text.toLowerCase());
    for (const language of languages) {
      const run = words.map((word) => lemmas.lemmaOf(lemmas.formsOf(word, language)[0] ?? -1));
      if (run.length > 0 && !run.includes(-1)) runs.add(runKey(run));
    }
  }
  return runs;
}
