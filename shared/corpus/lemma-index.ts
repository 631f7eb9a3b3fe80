import type { Vocabulary } from '#shared/corpus/vocabulary.ts';
import type { Language } from '#shared/domain/project.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';

/**
 * Which words of a vocabulary are forms of one another: those of one language with the same key.
 * Each such family is a lemma, numbered from 0. It follows the vocabulary as that grows.
 */
export class LemmaIndex {
  readonly wordKeys: WordKeys;
  readonly #vocabulary: Vocabulary;
  readonly #lemmas: Readonly<Record<Language, Map<string, number>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  };
  readonly #keys: string[] = [];
  readonly #forms: number[][] = [];
  readonly #lemmaOfWord: number[] = [];

  constructor(vocabulary: Vocabulary, wordKeys: WordKeys) {
    this.#vocabulary = vocabulary;
    this.wordKeys = wordKeys;
    this.follow();
  }

  /** Lemmas in all. */
  get size(): number {
    return this.#keys.length;
  }

  /** Takes in the words that the vocabulary has met since. */
  follow(): void {
    for (let word = this.#lemmaOfWord.length; word < this.#vocabulary.size; word += 1) {
      const language = this.#vocabulary.languageAt(word);
      const key = this.keyOf(this.#vocabulary.wordAt(word), language);
      const lemma = this.#numberOf(key, language);
      this.#forms[lemma]?.push(word);
      this.#lemmaOfWord.push(lemma);
    }
  }

  /** `word` in lower case. */
  keyOf(word: string, language: Language): string {
    return this.wordKeys.wordOf(word, language).key;
  }

  /** Whether a word of the vocabulary has the key. */
  hasKey(key: string, language: Language): boolean {
    return this.#lemmas[language].has(key);
  }

  /** The words of the vocabulary, by number, that are forms of `word` (in lower case). */
  formsOf(word: string, language: Language): readonly number[] {
    const lemma = this.#lemmas[language].get(this.keyOf(word, language));
    return lemma === undefined ? [] : this.formsAt(lemma);
  }

  formsAt(lemma: number): readonly number[] {
    return this.#forms[lemma] ?? [];
  }

  /** The lemma of a word of the vocabulary; -1 for one it has not met yet. */
  lemmaOf(word: number): number {
    return this.#lemmaOfWord[word] ?? -1;
  }

  keyAt(lemma: number): string {
    return this.#keys[lemma] ?? '';
  }

  #numberOf(key: string, language: Language): number {
    const known = this.#lemmas[language].get(key);
    if (known !== undefined) return known;
    const lemma = this.#keys.push(key) - 1;
    this.#forms.push([]);
    this.#lemmas[language].set(key, lemma);
    return lemma;
  }
}
