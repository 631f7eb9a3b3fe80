import type { Corpus } from '#shared/corpus/corpus.ts';
import type { CompiledQuery, CompiledTerm, WordSet } from '#shared/search/compile-query.ts';
import { phraseStarts } from '#shared/search/phrase.ts';
import type { TextMatcher } from '#shared/search/text-matcher.ts';

/** Which places of a corpus a query is met at. */
export interface FoundPlaces {
  /** 1 for each place where all of it holds. */
  readonly flags: Uint8Array;
  /** Texts that were not read since the time was up; they count as not found. */
  readonly unread: number;
}

export interface SearchedCorpus<Id extends string> {
  readonly corpus: Corpus<Id>;
  readonly textOf: (id: Id) => string;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/** Time for reading texts in a search, in milliseconds; one text past it is read to its end. */
export const READING_LIMIT_MS = 1500;

export function searchCorpus<Id extends string>(
  searched: SearchedCorpus<Id>,
  { clauses }: CompiledQuery,
): FoundPlaces {
  const searching = new Searching(searched);
  for (const { any, not } of clauses) searching.keep(any, not);
  return searching.found();
}

class Searching<Id extends string> {
  readonly #searched: SearchedCorpus<Id>;
  readonly #kept: Uint8Array;
  readonly #deadline: number;
  #unread = 0;

  constructor(searched: SearchedCorpus<Id>) {
    const { corpus } = searched;
    this.#searched = searched;
    this.#kept = new Uint8Array(corpus.places);
    for (let place = 0; place < corpus.places; place += 1)
      if (corpus.idAt(place) !== undefined) this.#kept[place] = 1;
    this.#deadline = searched.now() + READING_LIMIT_MS;
  }

  found(): FoundPlaces {
    return { flags: this.#kept, unread: this.#unread };
  }

  keep(any: readonly CompiledTerm[], not: boolean): void {
    const met = new Uint8Array(this.#kept.length);
    for (const term of any) {
      if (term.kind === 'text') this.#read(term.matcher, met);
      else this.#mark(term.sets, met);
    }
    const wanted = not ? 0 : 1;
    for (let place = 0; place < met.length; place += 1)
      if (met[place] !== wanted) this.#kept[place] = 0;
  }

  #mark(sets: readonly WordSet[], met: Uint8Array): void {
    const [rarest] = sets.toSorted((left, right) => left.list.length - right.list.length);
    const { corpus } = this.#searched;
    for (const word of rarest?.list ?? []) {
      for (const place of corpus.placesWith(word)) {
        if (met[place] === 1 || this.#kept[place] === 0) continue;
        if (sets.length === 1 || this.#hasPhrase(sets, place)) met[place] = 1;
      }
    }
  }

  #hasPhrase(sets: readonly WordSet[], place: number): boolean {
    return phraseStarts(this.#searched.corpus.wordsAt(place), sets, 1).length > 0;
  }

  /** A text that is not read is given up, lest it be said to hold or not to hold what it may. */
  #read(matcher: TextMatcher, met: Uint8Array): void {
    const { corpus, textOf, now } = this.#searched;
    for (let place = 0; place < met.length; place += 1) {
      if (met[place] === 1 || this.#kept[place] === 0) continue;
      const id = corpus.idAt(place);
      if (id === undefined) continue;
      if (now() > this.#deadline) {
        this.#kept[place] = 0;
        this.#unread += 1;
      } else if (matcher.isIn(textOf(id))) met[place] = 1;
    }
  }
}
