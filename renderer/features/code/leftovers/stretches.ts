import { uncoveredStretches } from '#shared/analysis/coverage.ts';
import type { Span } from '#shared/domain/coding.ts';
import type { AnswerId, CoderId, QuestionId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** Words of an answer that no quote explains. */
export interface Stretch extends Span {
  readonly answerId: AnswerId;
  readonly row: number;
  readonly words: string;
}

const MOST = 30;
/** Shorter ones are the small words between quotes. */
const LEAST_LENGTH = 12;

/**
 * The longest stretches that a coder's quotes leave open, the longest first. Answers that the coder
 * has coded as a whole or marked done are explained in another way, and non-answers need not be.
 */
export function longestStretches(
  view: ProjectView,
  coderId: CoderId,
  questionId: QuestionId | undefined,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { id: answerId, questionId: asked, row, text, kind } of view.all('answers')) {
    if (kind !== 'text' || (questionId !== undefined && asked !== questionId)) continue;
    if (view.decisionOf(answerId, coderId)) continue;
    const mine = view.codingsOf(answerId).filter((each) => each.coderId === coderId);
    if (mine.some(({ whole }) => whole)) continue;
    for (const { start, end } of uncoveredStretches(text, mine))
      if (end - start >= LEAST_LENGTH)
        found.push({ answerId, row, start, end, words: text.slice(start, end) });
  }
  return found.sort((left, right) => right.words.length - left.words.length).slice(0, MOST);
}
