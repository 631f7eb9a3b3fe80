import { z } from 'zod';
import { inValueOrder } from '#shared/analysis/value-order.ts';
import { valueReader, variableOf, type VariableId } from '#shared/analysis/variables.ts';
import { themesMentioned } from '#shared/analysis/mentions.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Answer } from '#shared/domain/answer.ts';
import {
  idSchema,
  type AnswerId,
  type CoderId,
  type QuestionId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { FindRequest } from '#renderer/worker/search-jobs.ts';
import { ANSWER_ORDERS, inOrder } from '#renderer/features/code/leftovers/answer-order.ts';

/** A person's part in an answer; `suggested` is the machine's alone. */
export const ANSWER_STATES = ['untouched', 'suggested', 'begun', 'decided'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** How like an answer the others must be, 0…1, in three steps. */
export const LIKE_LEAST = { very: 0.5, fairly: 0.25, loosely: 0.12 } as const;

/** Which answers the list shows. Kept, so that the window opens there again. */
export const codingFilterSchema = z
  .object({
    questionId: idSchema<QuestionId>().optional(),
    attribute: z.object({ id: idSchema<VariableId>(), value: z.string() }).optional(),
    themeId: idSchema<ThemeId>().optional(),
    state: z.enum(ANSWER_STATES).optional(),
    kind: z.enum(['answers', 'nonAnswers']).optional(),
    /** The answers to a question stand by their respondents' value of this. */
    groupBy: idSchema<VariableId>().optional(),
    /** What the find box seeks, as typed. */
    text: z.string(),
    /** Leaves out compounds that a sought word is only a part of. */
    wholeWords: z.boolean().optional(),
    /** An answer that the others must be like, and how much: 0…1. */
    like: z.object({ answerId: idSchema<AnswerId>(), least: z.number() }).optional(),
    order: z.enum(ANSWER_ORDERS).optional(),
  })
  .readonly();

export type CodingFilter = z.infer<typeof codingFilterSchema>;

export const EVERYTHING: CodingFilter = { text: '' };

/** What a filter seeks in the texts. */
export function soughtBy({ text, wholeWords, like }: CodingFilter): FindRequest {
  return { text: text.trim(), wholeWords: wholeWords ?? false, like };
}

/** What the filter must be told beside the records. */
export interface FilterContext {
  readonly view: ProjectView;
  readonly coderId: CoderId;
  hasSuggestions(answerId: AnswerId): boolean;
  /** Whether the answer holds what the find box seeks. */
  isFound(answerId: AnswerId): boolean;
  /** Its place among those like an answer, the likest first; undefined where none is sought. */
  rankOf?(answerId: AnswerId): number | undefined;
  /** The highest confidence of an open suggestion, 0…1; 0 without one. */
  surenessOf(answerId: AnswerId): number;
}

/**
 * The answers that the filter lets through, question by question, group by group, in the filter's
 * order; those like an answer, the likest first.
 */
export function filterAnswers(context: FilterContext, filter: CodingFilter): AnswerId[] {
  const questions = [...context.view.all('questions')];
  const orders = new Map(questions.map(({ id, order }) => [id, order]));
  const passes = passesFilter(context, filter);
  const byOrder = inOrder(context, filter.order);
  const groupOf = groupPlaces(context.view, filter.groupBy);
  return [...context.view.all('answers')]
    .filter((answer) => passes(answer))
    .sort(
      (left, right) =>
        (context.rankOf?.(left.id) ?? 0) - (context.rankOf?.(right.id) ?? 0) ||
        (orders.get(left.questionId) ?? 0) - (orders.get(right.questionId) ?? 0) ||
        groupOf(left) - groupOf(right) ||
        byOrder(left, right) ||
        left.row - right.row,
    )
    .map(({ id }) => id);
}

/** Where an answer's group comes among the groups. */
function groupPlaces(
  view: ProjectView,
  groupBy: VariableId | undefined,
): (answer: Answer) => number {
  if (!groupBy) return () => 0;
  const valueOf = valueReader(view, groupBy);
  const respondents = [...view.all('respondents')];
  const order = inValueOrder(respondents.map(({ id }) => valueOf(id)));
  const placeOf = new Map(order.map((value, place) => [value, place]));
  const places = new Map(respondents.map(({ id }) => [id, placeOf.get(valueOf(id)) ?? 0]));
  return ({ respondentId }) => places.get(respondentId) ?? 0;
}

function passesFilter(context: FilterContext, filter: CodingFilter): (answer: Answer) => boolean {
  const { view, coderId } = context;
  const tree = new ThemeTree(view.all('themes'));
  const { questionId, attribute, themeId, state, kind } = filter;
  const hasValue = attribute ? valueTest(view, attribute) : () => true;
  return (answer) =>
    (!questionId || answer.questionId === questionId) &&
    (!kind || (answer.kind === 'nonAnswer') === (kind === 'nonAnswers')) &&
    hasValue(answer) &&
    (!themeId || themesMentioned(view, tree, { kind: 'coder', coderId }, answer.id).has(themeId)) &&
    (!state || stateOf(context, answer.id) === state) &&
    context.isFound(answer.id);
}

/** A variable that is no longer there keeps no one out. */
function valueTest(
  view: ProjectView,
  { id, value }: NonNullable<CodingFilter['attribute']>,
): (answer: Answer) => boolean {
  if (!variableOf(view, id)) return () => true;
  const valueOf = valueReader(view, id);
  return ({ respondentId }) => valueOf(respondentId) === value;
}

/** A person's decision outranks everything; a suggestion counts only where no person acted. */
export function stateOf(
  context: Pick<FilterContext, 'view' | 'coderId' | 'hasSuggestions'>,
  answerId: AnswerId,
): AnswerState {
  const { view, coderId } = context;
  if (view.decisionOf(answerId, coderId)) return 'decided';
  const mine = (record: { readonly coderId: CoderId }) => record.coderId === coderId;
  if (view.codingsOf(answerId).some(mine) || view.rejectionsOf(answerId).some(mine)) return 'begun';
  return context.hasSuggestions(answerId) ? 'suggested' : 'untouched';
}
