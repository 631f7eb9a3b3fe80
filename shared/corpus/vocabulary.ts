import { LANGUAGES, type Language } from '#shared/domain/project.ts';

/**
 * The different words of a corpus, numbered from 0 as they are met. A word is its letters in lower
 * case together with the language of the text: "on" is one word in Finnish and another in English.
 */
export class Vocabulary {
  readonly #numbers: Readonly<Record<Language, Map<string, number>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  };
  readonly #words: string[] = [];
  readonly #languages: Language[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The languages of which it has words. */
  languages(): readonly Language[] {
    return LANGUAGES.filter((language) => this.#numbers[language].size > 0);
  }

  /** `word` in lower case. A word not met before gets the next number. */
  numberOf(word: string, language: Language): number {
    const known = this.#numbers[language].get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#languages.push(language);
    this.#numbers[language].set(word, number);
    return number;
  }

  find(word: string, language: Language): number | undefined {
    return this.#numbers[language].get(word);
  }

  wordAt(number: number): string {
    return this.#words[number] ?? '';
  }

  languageAt(number: number): Language {
    return this.#languages[number] ?? 'fi';
  }
}
