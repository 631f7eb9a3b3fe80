import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Vocabulary } from '#shared/corpus/vocabulary.ts';
import type { Language } from '#shared/domain/project.ts';
import { createCompoundFinder } from '#shared/language/compounds.ts';
import { PartBuckets } from '#shared/search/part-buckets.ts';

/** The end of a first part changes in its genitive: "lapsi", "lastenkoti". */
const CHANGING_LETTERS = 3;

/** Shorter words are met by chance at the ends of others. */
const SHORTEST_SEEN = 4;

/**
 * Finds the compounds of a vocabulary by their parts: "vertaistuen" and "tukihenkilö" by "tuki". They
 * are judged by their base form, whose parts are not hidden by endings.
 */
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
    const own = this.#lemmas.keyOf(word, language);
    const parts = [...new Set([word, this.#lemmas.hasKey(own, language) ? own : word])];
    const finder = createCompoundFinder(
      { words: parts, isSeen: (part) => this.#isSeen(part, language) },
      language,
      this.#lemmas.wordKeys,
    );
    return this.#candidates(parts, own, language).filter((each) => {
      if (this.#hasHyphenedPart(each, own, language)) return true;
      const compound = this.#lemmas.wordKeys.wordOf(this.#vocabulary.wordAt(each), language);
      return finder.hitsOf({ ...compound, text: compound.key }).length > 0;
    });
  }

  /** Words that begin or whose key ends as a compound of the parts would. */
  #candidates(parts: readonly string[], own: string, language: Language): readonly number[] {
    const heads = this.#buckets.ending(own).filter((each) => this.#keyAt(each).endsWith(own));
    const firsts = parts.flatMap((part) => {
      const start = part.slice(0, Math.max(2, part.length - CHANGING_LETTERS));
      return this.#buckets.opening(part).filter((each) => this.#keyAt(each).startsWith(start));
    });
    return [...new Set([...heads, ...firsts])].filter(
      (each) => this.#vocabulary.languageAt(each) === language && this.#keyAt(each) !== own,
    );
  }

  #isSeen(part: string, language: Language): boolean {
    return part.length >= SHORTEST_SEEN && this.#lemmas.hasKey(part, language);
  }

  #keyAt(word: number): string {
    return this.#lemmas.keyAt(this.#lemmas.lemmaOf(word));
  }

  /** A hyphen parts a compound for all to see, in any language. */
  #hasHyphenedPart(word: number, own: string, language: Language): boolean {
    const parts = this.#vocabulary.wordAt(word).split('-');
    return parts.length > 1 && parts.some((part) => this.#lemmas.keyOf(part, language) === own);
  }
}
