import { IntList } from '#shared/corpus/int-list.ts';
import { layPostings, placesOf, type PlacedWords, type Postings } from '#shared/corpus/postings.ts';
import { Vocabulary } from '#shared/corpus/vocabulary.ts';
import type { Language } from '#shared/domain/project.ts';
import { tokensOf } from '#shared/language/tokens.ts';

export interface CorpusText<Id> {
  readonly id: Id;
  readonly text: string;
  readonly language: Language;
}

/**
 * Texts as numbers of their words, with the texts of each word. Every text has a place, from 0 in
 * the order of coming; the place of a removed text stays empty. The texts themselves are not kept.
 */
export class Corpus<Id extends string> {
  readonly vocabulary = new Vocabulary();
  readonly #words = new IntList();
  /** Where the words of each place begin in `#words`; they end where the next place's begin. */
  readonly #starts = new IntList();
  readonly #ids: (Id | undefined)[] = [];
  readonly #places = new Map<Id, number>();
  #postings: Postings | undefined;
  #revision = 0;

  /** Grows with every text that comes or goes. */
  get revision(): number {
    return this.#revision;
  }

  /** Places given, empty ones too. */
  get places(): number {
    return this.#ids.length;
  }

  /** Texts in it. */
  get size(): number {
    return this.#places.size;
  }

  has(id: Id): boolean {
    return this.#places.has(id);
  }

  /** Takes a text in; one of the same id goes. */
  put({ id, text, language }: CorpusText<Id>): void {
    this.remove(id);
    this.#starts.push(this.#words.length);
    for (const token of tokensOf(text))
      this.#words.push(this.vocabulary.numberOf(token.text.toLowerCase(), language));
    this.#places.set(id, this.#ids.push(id) - 1);
    this.#touch();
  }

  remove(id: Id): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#places.delete(id);
    this.#ids[place] = undefined;
    this.#touch();
  }

  /** Undefined for a place whose text was removed. */
  idAt(place: number): Id | undefined {
    return this.#ids[place];
  }

  placeOf(id: Id): number | undefined {
    return this.#places.get(id);
  }

  /** One number for each token of the text, in their order. */
  wordsAt(place: number): Int32Array {
    const end = place + 1 < this.places ? this.#starts.at(place + 1) : this.#words.length;
    return this.#words.slice(this.#starts.at(place), end);
  }

  /** The places of the texts that hold a word. */
  placesWith(word: number): Int32Array {
    this.#postings ??= layPostings(this.vocabulary.size, () => this.#texts());
    return placesOf(this.#postings, word);
  }

  *#texts(): Iterable<PlacedWords> {
    for (let place = 0; place < this.places; place += 1)
      if (this.#ids[place] !== undefined) yield { place, words: this.wordsAt(place) };
  }

  #touch(): void {
    this.#postings = undefined;
    this.#revision += 1;
  }
}
