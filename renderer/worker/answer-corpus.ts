import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { ChangeItem } from '#shared/domain/change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';

interface Held {
  readonly memory: () => ProjectMemory;
  readonly wordKeys: () => Promise<WordKeys>;
}

/** The answers' words and which of them are forms of one another. */
export interface IndexedAnswers {
  readonly corpus: Corpus<AnswerId>;
  readonly lemmas: LemmaIndex;
}

/** The open project's answers as a corpus, read bit by bit and kept in step with changes. */
export class AnswerCorpus {
  readonly #held: Held;
  #corpus = new Corpus<AnswerId>();
  #lemmas: LemmaIndex | undefined;
  /** Which answers are still to be read; undefined until somebody asks. */
  #waiting: Iterator<AnswerId> | undefined;

  constructor(held: Held) {
    this.#held = held;
  }

  /** The project is another one. */
  reset(): void {
    this.#corpus = new Corpus();
    this.#lemmas = undefined;
    this.#waiting = undefined;
  }

  /** An answer that nobody has asked for yet is read in its turn. */
  follow(items: readonly ChangeItem[]): void {
    if (!this.#waiting) return;
    for (const item of items) {
      if (item.table !== 'answers') continue;
      const { before, after } = item;
      this.#sync(after.id, before?.text !== after.text);
      if (after.supersedes) this.#sync(after.supersedes);
    }
  }

  /** A later version puts the one before out of the words; taken back, it brings it back. */
  #sync(id: AnswerId, isChanged = false): void {
    const answer = this.#held.memory().get('answers', id);
    if (!answer) this.#corpus.remove(id);
    else if (isChanged || !this.#corpus.has(id)) this.#corpus.put(answer);
  }

  /** Reads so many answers more. Whether all are read now. */
  read(most: number): boolean {
    const memory = this.#held.memory();
    this.#waiting ??= Array.from(memory.all('answers'), ({ id }) => id).values();
    for (let count = 0; count < most; count += 1) {
      const { value: id, done } = this.#waiting.next();
      if (done === true) return true;
      const answer = this.#corpus.has(id) ? undefined : memory.get('answers', id);
      if (answer) this.#corpus.put(answer);
    }
    return false;
  }

  /** All answers, indexed. New answers may make other forms of a word the likelier ones. */
  async indexed(): Promise<IndexedAnswers> {
    this.read(Infinity);
    const wordKeys = await this.#held.wordKeys();
    if (this.#lemmas?.wordKeys !== wordKeys)
      this.#lemmas = new LemmaIndex(this.#corpus.vocabulary, wordKeys);
    this.#lemmas.follow();
    return { corpus: this.#corpus, lemmas: this.#lemmas };
  }
}
