import type { Answer } from '#shared/domain/answer.ts';
import type { Span } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { quotableSpan } from '#shared/domain/span.ts';
import type { Step } from '#renderer/features/code/desk/stops.ts';
import {
  extendByLetter,
  extendByWord,
  moveByWord,
  moveEdge,
  putEdge,
  selectAll,
  selectSentence,
  sentenceAt,
  wholeWords,
  type Direction,
  type Side,
  type WordSelection,
} from '#renderer/features/code/desk/words.ts';

/** A quote's edge being moved; the quote itself changes when the edge is let go. */
export interface EdgeMove extends Span {
  readonly codingId: CodingId;
  readonly side: Side;
}

export interface WordState {
  readonly selection?: WordSelection | undefined;
  readonly edge?: EdgeMove | undefined;
}

interface Around {
  readonly answer: () => Answer | undefined;
  readonly state: () => WordState;
  readonly set: (change: WordState & { readonly mark?: undefined }) => void;
}

/**
 * The cursor inside the answer at hand: it selects words, or moves the edge of a quote that is in the
 * hand. Every edge it makes lies between grapheme clusters.
 */
export class WordCursor {
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  move(direction: Direction): void {
    if (this.#moveEdge(direction, 'word')) return;
    this.#select((text, from) => moveByWord(text, from, direction), true);
  }

  extend(direction: Direction): void {
    if (this.#moveEdge(direction, 'word')) return;
    this.#select((text, from) => extendByWord(text, from, direction));
  }

  /** A letter instead of a word; without anything to move, the next word is selected. */
  moveByLetter(direction: Direction): void {
    if (this.#moveEdge(direction, 'letter')) return;
    this.#select((text, from) =>
      from ? extendByLetter(text, from, direction) : moveByWord(text, from, direction),
    );
  }

  selectSentence(): void {
    const language = this.#around.answer()?.language;
    if (language) this.#select((text, from) => selectSentence(text, language, from));
  }

  selectAll(): void {
    this.#select(selectAll);
  }

  /** What the mouse went over: whole words of it, or its very letters. */
  selectSpan(span: Span, step: Step): void {
    this.#select((text) => {
      const words = quotableSpan(text, step === 'word' ? wholeWords(text, span) : span);
      return words && { ...words, anchor: words };
    }, true);
  }

  selectSentenceAt(at: number): void {
    const answer = this.#around.answer();
    const sentence = answer && sentenceAt(answer.text, answer.language, at);
    if (sentence) this.selectSpan(sentence, 'letter');
  }

  /** The edge in the hand goes to where the mouse is. */
  putEdge(at: number, step: Step): void {
    this.#changeEdge((text, edge) => putEdge(text, edge, edge.side, at, step));
  }

  #moveEdge(direction: Direction, step: Step): boolean {
    return this.#changeEdge((text, edge) => moveEdge(text, edge, edge.side, direction, step));
  }

  #changeEdge(change: (text: string, edge: EdgeMove) => Span): boolean {
    const { edge } = this.#around.state();
    const answer = this.#around.answer();
    if (!edge || !answer) return false;
    const { start, end } = change(answer.text, edge);
    if (start !== edge.start || end !== edge.end)
      this.#around.set({ edge: { ...edge, start, end } });
    return true;
  }

  #select(
    choose: (text: string, from: WordSelection | undefined) => WordSelection | undefined,
    isFresh = false,
  ): void {
    const answer = this.#around.answer();
    if (!answer) return;
    const selection = choose(answer.text, this.#around.state().selection);
    this.#around.set(isFresh ? { selection, mark: undefined } : { selection });
  }
}
