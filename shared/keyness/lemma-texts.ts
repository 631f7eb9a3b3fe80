import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { LEFT_OUT, type Sides } from '#shared/keyness/sides.ts';

export interface LemmaText {
  /** `GROUP` or `REST`. */
  readonly side: number;
  /** The words of the text, by number, in their order. */
  readonly words: Int32Array;
  /** The lemma of each of these words. */
  readonly lemmas: Int32Array;
}

/** The texts of both sides. */
export function* lemmaTexts<Id extends string>(
  { corpus, lemmas }: IndexedTexts<Id>,
  sides: Sides,
): Iterable<LemmaText> {
  for (const [place, side] of sides.at.entries()) {
    if (side === LEFT_OUT) continue;
    const words = corpus.wordsAt(place);
    yield { side, words, lemmas: words.map((word) => lemmas.lemmaOf(word)) };
  }
}
