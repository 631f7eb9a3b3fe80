import type { Coding, Span } from '#shared/domain/coding.ts';
import type { AnswerId, CoderId, CodingId, ThemeId } from '#shared/domain/ids.ts';
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
  readonly #suggestions: SuggestionBoard;

  constructor(view: ProjectView, coderId: CoderId, suggestions: SuggestionBoard) {
    this.#view = view;
    this.#coderId = coderId;
    this.#suggestions = suggestions;
  }

  /** Suggestions first, then codings, each in its order. */
  on(answerId: AnswerId): MarkRef[] {
    const suggested = this.#suggestions.openOn(answerId);
    return [
      ...suggested.map(({ themeId }) => ({ kind: 'suggestion' as const, themeId })),
      ...this.codingsOn(answerId).map(({ id }) => ({ kind: 'coding' as const, id })),
    ];
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

  /** The mark after another, round and round; the first where there is none. */
  after(answerId: AnswerId, mark: MarkRef | undefined): MarkRef | undefined {
    const marks = this.on(answerId);
    const at = marks.findIndex((each) => mark && isSameMark(each, mark));
    return marks[(at + 1) % marks.length];
  }

  themeOf(mark: MarkRef): ThemeId | undefined {
    return mark.kind === 'suggestion' ? mark.themeId : this.#view.get('codings', mark.id)?.themeId;
  }
}

function isSameMark(left: MarkRef, right: MarkRef): boolean {
  return left.kind === 'coding'
    ? right.kind === 'coding' && left.id === right.id
    : right.kind === 'suggestion' && left.themeId === right.themeId;
}
