import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Vocabulary } from '#shared/corpus/vocabulary.ts';
import type { Language } from '#shared/domain/project.ts';
import { createCompoundFinder } from '#shared/language/compounds.ts';
import { PartBuckets } from '#shared/search/part-buckets.ts';

/** The end of a first part changes in its genitive: "lapsi", "lastenkoti". */
const CHANGING_LETTERS = 3;

/** Finds the compounds of a vocabulary by their parts: "vertaistuen" and "tukihenkilö" by "tuki". */
export class CompoundWords {
  readonly #vocabulary: Vocabulary;
  readonly #lemmas: LemmaIndex;
  readonly #buckets: PartBuckets;

  constructor(vocabulary: Vocabulary, lemmas: LemmaIndex) {
    this.#vocabulary = vocabulary;
    this.#lemmas = lemmas;
    this.#buckets = new PartBuckets(vocabulary, lemmas);
  }

  /** The compounds, by number, of which `word` (in lower case) is the head or the first part. */
  holding(word: string, language: Language): readonly number[] {
    const base = this.#baseOf(word, language);
    const parts = [...new Set([word, base])];
    const finder = createCompoundFinder(
      { words: parts, isSeen: (part) => this.#vocabulary.find(part, language) !== undefined },
      language,
      this.#lemmas.wordKeys,
    );
    return this.#candidates(parts, language).filter((each) => {
      const candidate = this.#vocabulary.wordAt(each);
      return this.#hasPart(candidate, word, language) || finder.hitsOf(candidate).length > 0;
    });
  }

  /** The word that its key is, where that is a word: a first part is looked for as such. */
  #baseOf(word: string, language: Language): string {
    const key = this.#lemmas.keyOf(word, language);
    return this.#vocabulary.find(key, language) === undefined ? word : key;
  }

  #candidates(parts: readonly string[], language: Language): readonly number[] {
    const own = this.#lemmas.keyOf(parts[0] ?? '', language);
    const heads = this.#buckets.ending(own).filter((each) => this.#keyAt(each).endsWith(own));
    const firsts = parts.flatMap((part) => {
      const stem = part.slice(0, Math.max(2, part.length - CHANGING_LETTERS));
      return this.#buckets
        .opening(part)
        .filter((each) => this.#vocabulary.wordAt(each).startsWith(stem));
    });
    return [...new Set([...heads, ...firsts])].filter(
      (each) => this.#vocabulary.languageAt(each) === language && this.#keyAt(each) !== own,
    );
  }

  #keyAt(word: number): string {
    return this.#lemmas.keyAt(this.#lemmas.lemmaOf(word));
  }

  /** A hyphen parts a compound for all to see, in any language. */
  #hasPart(candidate: string, word: string, language: Language): boolean {
    if (!candidate.includes('-')) return false;
    const key = this.#lemmas.keyOf(word, language);
    return candidate.split('-').some((part) => this.#lemmas.keyOf(part, language) === key);
  }
}
