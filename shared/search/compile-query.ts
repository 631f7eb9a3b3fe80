import type { Clause, Query, Term, WordPattern } from '#shared/search/query.ts';
import { signsMatcher, type CompileRegex, type TextMatcher } from '#shared/search/text-matcher.ts';
import type { WordMatcher } from '#shared/search/word-matcher.ts';

/** Words of the vocabulary, by number, as a list and as flags (1 for those in it). */
export interface WordSet {
  readonly list: readonly number[];
  readonly flags: Uint8Array;
}

export type CompiledTerm =
  | { readonly kind: 'words'; readonly sets: readonly WordSet[] }
  | { readonly kind: 'text'; readonly matcher: TextMatcher };

export interface CompiledClause {
  /** Terms of words first: they are found in the index, the others by reading texts. */
  readonly any: readonly CompiledTerm[];
  readonly not: boolean;
}

export interface CompiledQuery {
  /** Clauses of words alone first, so that few texts are left to be read for the others. */
  readonly clauses: readonly CompiledClause[];
  /** Words that were met in no form, and so by their beginning or middle. */
  readonly loose: readonly string[];
  /** Why a regular expression is none, in the engine's words. Nothing is found then. */
  readonly problem?: string;
}

export interface CompileMeans {
  readonly matcher: WordMatcher;
  readonly words: number;
  readonly wholeWords: boolean;
  readonly compileRegex: CompileRegex | undefined;
}

export function compileQuery(query: Query, means: CompileMeans): CompiledQuery {
  const compiling = new Compiling(means);
  const clauses = query.map((clause) => compiling.clause(clause));
  const { loose, problem } = compiling;
  return {
    clauses: clauses.toSorted((left, right) => readingIn(left) - readingIn(right)),
    loose: [...new Set(loose)],
    ...(problem === undefined ? {} : { problem }),
  };
}

export function hasRegex(query: Query): boolean {
  return query.some(({ any }) => any.some(({ kind }) => kind === 'regex'));
}

class Compiling {
  readonly loose: string[] = [];
  problem: string | undefined;
  readonly #means: CompileMeans;

  constructor(means: CompileMeans) {
    this.#means = means;
  }

  clause({ any, not }: Clause): CompiledClause {
    const terms = any.map((term) => this.#term(term));
    return { any: terms.toSorted((left, right) => rank(left) - rank(right)), not };
  }

  #term(term: Term): CompiledTerm {
    if (term.kind === 'words')
      return { kind: 'words', sets: term.words.map((each) => this.#wordSet(each)) };
    if (term.kind === 'signs') return { kind: 'text', matcher: signsMatcher(term.text) };
    const compiled = this.#means.compileRegex?.(term.source);
    if (compiled?.ok) return { kind: 'text', matcher: compiled.value };
    this.problem = compiled?.problem ?? '';
    return { kind: 'text', matcher: NOTHING };
  }

  #wordSet(pattern: WordPattern): WordSet {
    const { matcher, words, wholeWords } = this.#means;
    const met = matcher.match(pattern, wholeWords);
    if (met.isLoose && met.words.length > 0) this.loose.push(pattern.word);
    const flags = new Uint8Array(words);
    for (const word of met.words) flags[word] = 1;
    return { list: met.words, flags };
  }
}

const NOTHING: TextMatcher = { isIn: () => false, spansIn: () => [] };

function rank(term: CompiledTerm): number {
  return term.kind === 'words' ? 0 : 1;
}

function readingIn(clause: CompiledClause): number {
  return Math.max(0, ...clause.any.map(rank));
}
