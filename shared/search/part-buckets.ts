import { pushTo } from '#shared/base/collections.ts';
import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Vocabulary } from '#shared/corpus/vocabulary.ts';

const LETTERS = 2;
const NONE: readonly number[] = [];

/** The words of a vocabulary by the letters they begin with, and by those their keys end in. */
export class PartBuckets {
  readonly #vocabulary: Vocabulary;
  readonly #lemmas: LemmaIndex;
  readonly #byOpening = new Map<string, number[]>();
  readonly #byEnding = new Map<string, number[]>();
  #read = 0;

  constructor(vocabulary: Vocabulary, lemmas: LemmaIndex) {
    this.#vocabulary = vocabulary;
    this.#lemmas = lemmas;
  }

  /** Words that may begin with `start`: those that share its first letters. */
  opening(start: string): readonly number[] {
    this.#follow();
    return this.#byOpening.get(start.slice(0, LETTERS)) ?? NONE;
  }

  /** Words whose key may end in `end`: those that share its last letters. */
  ending(end: string): readonly number[] {
    this.#follow();
    return this.#byEnding.get(end.slice(-LETTERS)) ?? NONE;
  }

  #follow(): void {
    for (; this.#read < this.#vocabulary.size; this.#read += 1) {
      const word = this.#vocabulary.wordAt(this.#read);
      const key = this.#lemmas.keyAt(this.#lemmas.lemmaOf(this.#read));
      pushTo(this.#byOpening, word.slice(0, LETTERS), this.#read);
      pushTo(this.#byEnding, key.slice(-LETTERS), this.#read);
    }
  }
}
