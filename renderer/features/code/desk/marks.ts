import type { Coding, Span } from '#shared/domain/coding.ts';
import type { AnswerId, CoderId, CodingId, ThemeId } from '#shared/domain/ids.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { SuggestionBoard } from '#renderer/features/code/suggestions/suggestion-board.ts';

/** One thing on an answer that a key can act on. */
export type MarkRef =
  | { readonly kind: 'coding'; readonly id: CodingId }
  | { readonly kind: 'suggestion'; readonly themeId: ThemeId };

/** What lies on answers for one coder: their codings and the suggestions that stand open. */
export class Marks {
  readonly #view: ProjectView;
  readonly #coderId: CoderId;
  readonly #suggestions: Pick<SuggestionBoard, 'openOn'>;

  constructor(view: ProjectView, coderId: CoderId, suggestions: Pick<SuggestionBoard, 'openOn'>) {
    this.#view = view;
    this.#coderId = coderId;
    this.#suggestions = suggestions;
  }

  /** Suggestions first, in their order, then codings as they lie in the text. */
  on(answerId: AnswerId): MarkRef[] {
    const suggested = this.#suggestions.openOn(answerId);
    return [
      ...suggested.map(({ themeId }) => ({ kind: 'suggestion' as const, themeId })),
      ...this.inReadingOrder(answerId).map(({ id }) => ({
        kind: 'coding' as const,
        id,
      })),
    ];
  }

  /** As the chips and the cards show them. */
  inReadingOrder(answerId: AnswerId): readonly Coding[] {
    return inReadingOrder(this.codingsOn(answerId));
  }

  codingsOn(answerId: AnswerId): readonly Coding[] {
    return this.#view.codingsOf(answerId).filter(({ coderId }) => coderId === this.#coderId);
  }

  /** The quote that these words lie in. */
  quoteAround(answerId: AnswerId, span: Span): Coding | undefined {
    return this.codingsOn(answerId).find(
      (coding) => !coding.whole && coding.start <= span.start && span.end <= coding.end,
    );
  }

  isOn(answerId: AnswerId, mark: MarkRef): boolean {
    return this.on(answerId).some((each) => isSameMark(each, mark));
  }

  /** The mark after (or before) another, round and round; the first (or last) where there is none. */
  after(answerId: AnswerId, mark: MarkRef | undefined, by: 1 | -1 = 1): MarkRef | undefined {
    const marks = this.on(answerId);
    const at = marks.findIndex((each) => mark && isSameMark(each, mark));
    return marks.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % marks.length);
  }

  /** A mark over a place in the text, the shortest first; where that is the given one, the next longer. */
  over(answerId: AnswerId, at: number, mark: MarkRef | undefined): MarkRef | undefined {
    const quotes = this.codingsOn(answerId)
      .filter((coding) => !coding.whole && covers(coding, at))
      .toSorted((left, right) => lengthOf(left) - lengthOf(right))
      .map(({ id }) => ({ kind: 'coding' as const, id }));
    const suggested = this.#suggestions
      .openOn(answerId)
      .filter(({ evidence }) => evidence.some((words) => covers(words, at)))
      .map(({ themeId }) => ({ kind: 'suggestion' as const, themeId }));
    const marks: readonly MarkRef[] = [...quotes, ...suggested];
    const here = marks.findIndex((each) => mark && isSameMark(each, mark));
    return marks[(here + 1) % marks.length];
  }

  themeOf(mark: MarkRef): ThemeId | undefined {
    if (mark.kind === 'suggestion') return mark.themeId;
    const coding = this.#view.get('codings', mark.id);
    return coding && themeNow(this.#view, coding.themeId)?.id;
  }
}

/** By where they begin, the longer first; codings of the whole answer come last. */
export function inReadingOrder(codings: readonly Coding[]): readonly Coding[] {
  return codings.toSorted(
    (left, right) =>
      Number(left.whole ?? false) - Number(right.whole ?? false) ||
      left.start - right.start ||
      right.end - left.end,
  );
}

function covers({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function isSameMark(left: MarkRef, right: MarkRef): boolean {
  return left.kind === 'coding'
    ? right.kind === 'coding' && left.id === right.id
    : right.kind === 'suggestion' && left.themeId === right.themeId;
}
