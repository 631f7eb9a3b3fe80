import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Vocabulary } from '#shared/corpus/vocabulary.ts';
import { LANGUAGES } from '#shared/domain/project.ts';
import { CompoundWords } from '#shared/search/compound-words.ts';
import type { WordPattern } from '#shared/search/query.ts';
import { starPattern } from '#shared/search/star-pattern.ts';

/** The words of the vocabulary that a pattern is met by. */
export interface MetWords {
  readonly words: readonly number[];
  /** The word is met in no form: some only begin with what was typed, or at least hold it. */
  readonly isLoose: boolean;
}

/** Finds which words of a vocabulary a person means. */
export class WordMatcher {
  readonly #vocabulary: Vocabulary;
  readonly #lemmas: LemmaIndex;
  readonly #compounds: CompoundWords;

  constructor(vocabulary: Vocabulary, lemmas: LemmaIndex) {
    this.#vocabulary = vocabulary;
    this.#lemmas = lemmas;
    this.#compounds = new CompoundWords(vocabulary, lemmas);
  }

  /** @param wholeWords leaves compounds out. */
  match({ kind, word }: WordPattern, wholeWords: boolean): MetWords {
    if (kind === 'exact') return { words: this.#spelt(word), isLoose: false };
    if (kind === 'pattern') return { words: this.#where(starPattern(word)), isLoose: false };
    const forms = this.#formsOf(word);
    const compounds = wholeWords ? [] : this.#compoundsOf(word);
    const loose = forms.length > 0 ? [] : this.#loosely(word);
    return {
      words: [...new Set([...forms, ...compounds, ...loose])],
      isLoose: loose.length > 0,
    };
  }

  /** In each language by its own rules, and as it is written in any. */
  #formsOf(word: string): readonly number[] {
    return [
      ...this.#spelt(word),
      ...this.#vocabulary.languages().flatMap((language) => this.#lemmas.formsOf(word, language)),
    ];
  }

  #compoundsOf(word: string): readonly number[] {
    return this.#vocabulary
      .languages()
      .flatMap((language) => this.#compounds.holding(word, language));
  }

  #spelt(word: string): readonly number[] {
    return LANGUAGES.flatMap((language) => this.#vocabulary.find(word, language) ?? []);
  }

  /** A word half typed is met by its beginning. */
  #loosely(word: string): readonly number[] {
    const beginning = this.#where((each) => each.startsWith(word));
    return beginning.length > 0 ? beginning : this.#where((each) => each.includes(word));
  }

  #where(fits: (word: string) => boolean): readonly number[] {
    const words: number[] = [];
    for (let word = 0; word < this.#vocabulary.size; word += 1)
      if (fits(this.#vocabulary.wordAt(word))) words.push(word);
    return words;
  }
}
