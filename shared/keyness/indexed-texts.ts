import type { Corpus } from '#shared/corpus/corpus.ts';
import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';

/** Texts, and which of their words are forms of one another. The lemmas have met all the words. */
export interface IndexedTexts<Id extends string> {
  readonly corpus: Corpus<Id>;
  readonly lemmas: LemmaIndex;
}
