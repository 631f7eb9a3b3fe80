import type { Answer } from '#shared/domain/answer.ts';
import type { ChangeItem } from '#shared/domain/change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import { isUsable } from '#shared/domain/theme.ts';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { surveyWordKeys } from '#shared/language/survey-word-keys.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import { compileCodebook, type CodebookMatcher } from '#shared/suggest/compile-codebook.ts';
import { prepareText, type PreparedText } from '#shared/suggest/prepared-text.ts';
import { countSeenWords, type SeenWords } from '#shared/suggest/seen-words.ts';
import { loadFinnishAnalyser, loadSwedishAnalyser } from '#renderer/worker/load-lexicons.ts';
import { suggestPrepared } from '#shared/suggest/suggest-themes.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';

export interface SuggestedFor {
  readonly answerId: AnswerId;
  readonly suggestions: readonly Suggestion[];
}

/** Answers whose words are kept at hand; beyond that they are found again when asked for. */
const MOST_PREPARED = 20_000;

/** Suggests themes for the open project's answers, over the worker's own memory of it. */
export class Suggester {
  readonly #memory: () => ProjectMemory;
  readonly #prepared = new Map<AnswerId, PreparedText>();
  #wordKeys: Promise<WordKeys> | undefined;
  #matcher: Promise<CodebookMatcher> | undefined;
  #seenWords: SeenWords | undefined;

  constructor(memory: () => ProjectMemory) {
    this.#memory = memory;
  }

  /** The project is another one. */
  reset(): void {
    this.#prepared.clear();
    this.#wordKeys = undefined;
    this.#matcher = undefined;
    this.#seenWords = undefined;
  }

  /** A change of the codebook makes a new matcher; new answers may bring a new language. */
  follow(items: readonly ChangeItem[]): void {
    const touches = (table: ChangeItem['table']) => items.some((item) => item.table === table);
    if (touches('answers')) this.reset();
    if (touches('themes')) this.#matcher = undefined;
  }

  async suggest(answerIds: readonly AnswerId[]): Promise<SuggestedFor[]> {
    this.#matcher ??= this.#compile();
    const matcher = await this.#matcher;
    return answerIds.flatMap((answerId) => {
      const answer = this.#memory().get('answers', answerId);
      if (!answer) return [];
      const suggestions =
        answer.kind === 'text'
          ? suggestPrepared(this.#prepare(answer, matcher.wordKeys), matcher)
          : [];
      return [{ answerId, suggestions }];
    });
  }

  /** The keys of words, voted by the answers' own; with English ones once any answer is in English. */
  async wordKeys(): Promise<WordKeys> {
    this.#wordKeys ??= this.#loadWordKeys();
    return await this.#wordKeys;
  }

  async #compile(): Promise<CodebookMatcher> {
    const memory = this.#memory();
    const themes = [...memory.all('themes')].filter(isUsable);
    const words = themes.map(({ id, name, description, keywords }) => ({
      themeId: id,
      name,
      description,
      keywords,
    }));
    return compileCodebook(words, await this.wordKeys(), { seenWords: this.#countWords() });
  }

  async #loadWordKeys(): Promise<WordKeys> {
    const start = performance.now();
    const languages = new Set<string>();
    for (const { language } of this.#memory().all('answers')) languages.add(language);
    const forms = new Set([...this.#countWords().answersWith.keys(), ...this.#codebookWords()]);
    const [english, finnish, swedish] = await Promise.all([
      languages.has('en') ? loadEnglishLemma() : undefined,
      loadFinnishAnalyser(),
      loadSwedishAnalyser(),
    ]);
    const keys = surveyWordKeys(forms, { finnish, swedish, english }, languages);
    performance.measure('word-keys', { start });
    return keys;
  }

  /** They vote as the answers' words do, so that "korvaa" is of the keyword "korvata", not an ear. */
  #codebookWords(): readonly string[] {
    return [...this.#memory().all('themes')].flatMap(
      ({ name, description, keywords }) =>
        [name, description, ...keywords]
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    );
  }

  #countWords(): SeenWords {
    this.#seenWords ??= countSeenWords(textsOf(this.#memory().all('answers')));
    return this.#seenWords;
  }

  #prepare(answer: Answer, wordKeys: WordKeys): PreparedText {
    const known = this.#prepared.get(answer.id);
    if (known) return known;
    const prepared = prepareText(answer.text, answer.language, wordKeys);
    if (this.#prepared.size < MOST_PREPARED) this.#prepared.set(answer.id, prepared);
    return prepared;
  }
}

function textsOf(answers: Iterable<Answer>): readonly string[] {
  return [...answers].filter(({ kind }) => kind === 'text').map(({ text }) => text);
}
