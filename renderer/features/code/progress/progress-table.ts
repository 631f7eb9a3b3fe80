import type { CoderId, QuestionId } from '#shared/domain/ids.ts';
import {
  ANSWER_STATES,
  stateOf,
  type AnswerState,
  type FilterContext,
} from '#renderer/features/code/desk/coding-filter.ts';

export type StateCounts = Readonly<Record<AnswerState, number>>;

export interface ProgressRow {
  /** None: all questions together. */
  readonly questionId: QuestionId | undefined;
  readonly title: string;
  readonly counts: StateCounts;
  readonly all: number;
}

/**
 * How far a coder is with each question, then with all. Suggestions are this machine's: another
 * coder's answers are at least untouched.
 */
export function progressRows(
  { view, coderId: me, hasSuggestions }: Pick<FilterContext, 'view' | 'coderId' | 'hasSuggestions'>,
  coderId: CoderId,
): readonly ProgressRow[] {
  const context = {
    view,
    coderId,
    hasSuggestions: coderId === me ? hasSuggestions : () => false,
  };
  const questions = [...view.all('questions')].sort((left, right) => left.order - right.order);
  const counts = new Map(questions.map(({ id }) => [id, nothing()]));
  const whole = nothing();
  for (const { id, questionId } of view.all('answers')) {
    const state = stateOf(context, id);
    whole[state] += 1;
    const own = counts.get(questionId);
    if (own) own[state] += 1;
  }
  const rows = questions.map(({ id, title }) => rowOf(id, title, counts.get(id) ?? nothing()));
  return questions.length > 1 ? [...rows, rowOf(undefined, '', whole)] : rows;
}

function nothing(): Record<AnswerState, number> {
  return { untouched: 0, suggested: 0, begun: 0, decided: 0 };
}

function rowOf(
  questionId: QuestionId | undefined,
  title: string,
  counts: StateCounts,
): ProgressRow {
  const all = ANSWER_STATES.reduce((sum, state) => sum + counts[state], 0);
  return { questionId, title, counts, all };
}
