import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { lemmaTexts } from '#shared/keyness/lemma-texts.ts';
import { GROUP, type Sides } from '#shared/keyness/sides.ts';

/** Of one side, for each lemma by its number. */
export interface SideCounts {
  /** Texts in which it stands. */
  readonly texts: Int32Array;
  /** Times it stands there. */
  readonly tokens: Int32Array;
}

export interface LemmaCounts {
  readonly group: SideCounts;
  readonly rest: SideCounts;
  /** How often each word of the vocabulary, by its number, stands in the texts of both sides. */
  readonly words: Int32Array;
}

/** Counts every lemma on both sides, in one reading of the texts. */
export function countLemmas<Id extends string>(texts: IndexedTexts<Id>, sides: Sides): LemmaCounts {
  const lemmas = texts.lemmas.size;
  const noCounts = (): SideCounts => ({
    texts: new Int32Array(lemmas),
    tokens: new Int32Array(lemmas),
  });
  const counts = {
    group: noCounts(),
    rest: noCounts(),
    words: new Int32Array(texts.corpus.vocabulary.size),
  };
  /** For each lemma the last text that it was met in, counted from 1. */
  const lastText = new Int32Array(lemmas);
  let text = 0;
  for (const { side, words, lemmas: found } of lemmaTexts(texts, sides)) {
    text += 1;
    const { texts: inTexts, tokens } = side === GROUP ? counts.group : counts.rest;
    for (const word of words) add(counts.words, word);
    for (const lemma of found) {
      add(tokens, lemma);
      if (lastText[lemma] !== text) add(inTexts, lemma);
      lastText[lemma] = text;
    }
  }
  return counts;
}

function add(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
