import type { QuestionId } from '#shared/domain/ids.ts';
import type { ThemeQuote } from '#renderer/features/codebook/quotes/quotes-of.ts';

export interface QuoteFilter {
  readonly questionId?: QuestionId | undefined;
  /** Words that the quote, or the answer around it, holds. */
  readonly text: string;
}

/** The quotes that a filter lets through, in their order. Letters' case does not matter. */
export function filterQuotes(
  quotes: readonly ThemeQuote[],
  { questionId, text }: QuoteFilter,
): readonly ThemeQuote[] {
  const words = text.trim().toLocaleLowerCase();
  return quotes.filter(
    ({ answer }) =>
      (!questionId || answer.questionId === questionId) &&
      (words === '' || answer.text.toLocaleLowerCase().includes(words)),
  );
}
