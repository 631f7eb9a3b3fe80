import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Span } from '#shared/domain/coding.ts';
import { compileQuery, hasRegex, type CompiledQuery } from '#shared/search/compile-query.ts';
import { findSpans } from '#shared/search/find-spans.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import { searchCorpus, type SearchedCorpus } from '#shared/search/search-corpus.ts';
import { loadRegex, type CompileRegex } from '#shared/search/text-matcher.ts';
import { WordMatcher } from '#shared/search/word-matcher.ts';

export interface SearchRequest {
  /** As it was typed. */
  readonly text: string;
  /** Leaves out compounds that a word is only a part of. */
  readonly wholeWords: boolean;
}

export interface SearchOutcome<Id> {
  readonly ids: readonly Id[];
  /** Words that were met in no form, and so by their beginning or middle. */
  readonly loose: readonly string[];
  /** Why a regular expression is none, in the engine's words; nothing is found then. */
  readonly problem?: string;
  /** Texts that a regular expression was given no more time to read. */
  readonly unread: number;
}

/** Searches one corpus, and shows where in a text what was sought is. */
export class Searcher<Id extends string> {
  readonly #searched: SearchedCorpus<Id>;
  readonly #lemmas: LemmaIndex;
  readonly #matcher: WordMatcher;
  #compileRegex: CompileRegex | undefined;
  /** The last query: it is asked again for each screenful of spans. */
  #last: { readonly asked: string; readonly compiled: CompiledQuery } | undefined;

  constructor(searched: SearchedCorpus<Id>, lemmas: LemmaIndex) {
    this.#searched = searched;
    this.#lemmas = lemmas;
    this.#matcher = new WordMatcher(searched.corpus.vocabulary, lemmas);
  }

  async search(request: SearchRequest): Promise<SearchOutcome<Id>> {
    const compiled = await this.#compile(request);
    const { loose, problem } = compiled;
    if (problem !== undefined) return { ids: [], loose, problem, unread: 0 };
    const { flags, unread } = searchCorpus(this.#searched, compiled);
    const ids: Id[] = [];
    flags.forEach((flag, place) => {
      const id = flag === 1 ? this.#searched.corpus.idAt(place) : undefined;
      if (id !== undefined) ids.push(id);
    });
    return { ids, loose, unread };
  }

  /** Where each text meets the request; texts that do not are left out. */
  async spans(
    request: SearchRequest,
    ids: readonly Id[],
  ): Promise<ReadonlyMap<Id, readonly Span[]>> {
    const compiled = await this.#compile(request);
    const { corpus, textOf } = this.#searched;
    const found = new Map<Id, readonly Span[]>();
    for (const id of ids) {
      const place = corpus.placeOf(id);
      const spans =
        place === undefined ? [] : findSpans(textOf(id), corpus.wordsAt(place), compiled);
      if (spans.length > 0) found.set(id, spans);
    }
    return found;
  }

  async #compile({ text, wholeWords }: SearchRequest): Promise<CompiledQuery> {
    const { corpus } = this.#searched;
    const asked = `${corpus.revision} ${wholeWords} ${text}`;
    if (this.#last?.asked === asked) return this.#last.compiled;
    const query = parseQuery(text);
    if (hasRegex(query)) this.#compileRegex ??= await loadRegex();
    this.#lemmas.follow();
    const compiled = compileQuery(query, {
      matcher: this.#matcher,
      words: corpus.vocabulary.size,
      wholeWords,
      compileRegex: this.#compileRegex,
    });
    this.#last = { asked, compiled };
    return compiled;
  }
}
