import { coverageOf } from '#shared/analysis/coverage.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import type { FilterContext } from '#renderer/features/code/desk/coding-filter.ts';

/** Orders of the list, beside that of the import. */
export const ANSWER_ORDERS = [
  'longest',
  'shortest',
  'uncovered',
  'covered',
  'sure',
  'unsure',
] as const;
export type AnswerOrder = (typeof ANSWER_ORDERS)[number];

/** Compares two answers by an order; without one all are equal. Answers that cannot be told come last. */
export function inOrder(
  context: FilterContext,
  order: AnswerOrder | undefined,
): (left: Answer, right: Answer) => number {
  if (order === undefined) return () => 0;
  const keys = new Map<AnswerId, number>();
  const keyOf = (answer: Answer): number => {
    const known = keys.get(answer.id);
    if (known !== undefined) return known;
    const key = KEYS[order](answer, context);
    keys.set(answer.id, key);
    return key;
  };
  return (left, right) => keyOf(left) - keyOf(right);
}

/** The least comes first. */
const KEYS: Readonly<Record<AnswerOrder, (answer: Answer, context: FilterContext) => number>> = {
  longest: ({ text }) => -text.length,
  shortest: ({ text }) => text.length,
  uncovered: (answer, context) => (answer.kind === 'nonAnswer' ? LAST : coverage(answer, context)),
  covered: (answer, context) => -coverage(answer, context),
  sure: ({ id }, context) => -context.surenessOf(id),
  unsure: ({ id }, context) => context.surenessOf(id) || LAST,
};

const LAST = 2;

function coverage({ id, text }: Answer, { view, coderId }: FilterContext): number {
  const mine = view.codingsOf(id).filter((each) => each.coderId === coderId);
  return coverageOf(text, mine);
}
