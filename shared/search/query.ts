/**
 * What a person asks for.
 * - `form`: the word in any form.
 * - `exact`: the word as it is written, in any case of letters.
 * - `pattern`: a word with `*` for any letters: `lapsi*`, `*tuki`.
 */
export interface WordPattern {
  readonly kind: 'form' | 'exact' | 'pattern';
  /** In lower case, NFC. */
  readonly word: string;
}

/**
 * - `words`: one word, or several that must follow one another.
 * - `regex`: a regular expression between slashes.
 * - `signs`: signs that are no words (`?`, `:)`), wherever they stand.
 */
export type Term =
  | { readonly kind: 'words'; readonly words: readonly WordPattern[] }
  | { readonly kind: 'regex'; readonly source: string }
  | { readonly kind: 'signs'; readonly text: string };

/** At least one of the terms must be met; with `not`, none of them may be. */
export interface Clause {
  readonly any: readonly Term[];
  readonly not: boolean;
}

/** All clauses hold. Without any, every text passes. */
export type Query = readonly Clause[];
