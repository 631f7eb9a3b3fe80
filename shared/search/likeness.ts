import type { Corpus } from '#shared/corpus/corpus.ts';
import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';

export interface Like<Id> {
  readonly id: Id;
  /** 0…1; 1 for a text of the same lemmas. */
  readonly likeness: number;
}

/** What is counted once over a corpus, as it stood at a revision. */
interface Weights {
  readonly revision: number;
  /** By lemma. */
  readonly weight: Float64Array;
  /** By place: the length of the text's vector. */
  readonly length: Float64Array;
}

/**
 * How like each other the texts of a corpus are: the cosine of their lemmas, each weighed by how
 * rare it is, however often a text holds it (binary term weights with inverse document frequency,
 * Salton and Buckley 1988).
 */
export class Likeness<Id extends string> {
  readonly #corpus: Corpus<Id>;
  readonly #lemmas: LemmaIndex;
  #weights: Weights | undefined;

  constructor(corpus: Corpus<Id>, lemmas: LemmaIndex) {
    this.#corpus = corpus;
    this.#lemmas = lemmas;
  }

  /** The texts that are at least so like one of them, the likest first, itself among them. */
  like(id: Id, least: number): readonly Like<Id>[] {
    const place = this.#corpus.placeOf(id);
    if (place === undefined) return [];
    const { weight, length } = this.#weigh();
    const own = length[place] ?? 0;
    const shared = this.#sharedWith(place, weight);
    shared[place] = own * own;
    const found: Like<Id>[] = [];
    shared.forEach((sum, other) => {
      const otherId = this.#corpus.idAt(other);
      const lengths = own * (length[other] ?? 0);
      const likeness = other === place ? 1 : lengths > 0 ? Math.min(1, sum / lengths) : 0;
      if (otherId !== undefined && likeness >= least) found.push({ id: otherId, likeness });
    });
    return found.sort((left, right) => right.likeness - left.likeness);
  }

  /** By place: the squared weights of the lemmas that it has in common with this one. */
  #sharedWith(place: number, weight: Float64Array): Float64Array {
    const shared = new Float64Array(this.#corpus.places);
    const met = new Int32Array(this.#corpus.places).fill(-1);
    for (const lemma of new Set(this.#lemmasAt(place))) {
      const square = (weight[lemma] ?? 0) ** 2;
      for (const form of this.#lemmas.formsAt(lemma))
        for (const other of this.#corpus.placesWith(form)) {
          if (met[other] === lemma) continue;
          met[other] = lemma;
          shared[other] = (shared[other] ?? 0) + square;
        }
    }
    return shared;
  }

  #weigh(): Weights {
    const { revision, places, size } = this.#corpus;
    if (this.#weights?.revision === revision) return this.#weights;
    this.#lemmas.follow();
    const texts = new Float64Array(this.#lemmas.size);
    this.#eachLemma((lemma) => {
      texts[lemma] = (texts[lemma] ?? 0) + 1;
    });
    const weight = texts.map((count) => Math.log(1 + size / Math.max(count, 1)));
    const length = new Float64Array(places);
    this.#eachLemma((lemma, place) => {
      length[place] = (length[place] ?? 0) + (weight[lemma] ?? 0) ** 2;
    });
    this.#weights = { revision, weight, length: length.map(Math.sqrt) };
    return this.#weights;
  }

  /** Every lemma of every text, once. */
  #eachLemma(visit: (lemma: number, place: number) => void): void {
    const last = new Int32Array(this.#lemmas.size).fill(-1);
    for (let place = 0; place < this.#corpus.places; place += 1) {
      if (this.#corpus.idAt(place) === undefined) continue;
      for (const lemma of this.#lemmasAt(place)) {
        if (last[lemma] === place) continue;
        last[lemma] = place;
        visit(lemma, place);
      }
    }
  }

  #lemmasAt(place: number): Int32Array {
    return this.#corpus.wordsAt(place).map((word) => this.#lemmas.lemmaOf(word));
  }
}
