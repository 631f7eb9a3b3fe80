import { groupBy } from '#shared/base/collections.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { codedValueIdOf } from '#shared/domain/coded-value.ts';
import type { AnswerId, AttributeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { bareForm } from '#shared/language/near-spellings.ts';
import type { PickRow } from '#renderer/features/attributes/pick-list.tsx';

export interface OtherRow extends PickRow {
  readonly answerIds: readonly AnswerId[];
}

/**
 * The *other, specify* answers of an attribute, those that say the same in one row, the commonest
 * first. What was given stands where all of the row's answers have it.
 */
export function otherRows(view: ProjectView, attributeId: AttributeId): readonly OtherRow[] {
  const linked = new Set(
    [...view.all('questions')].filter((each) => each.otherOf === attributeId).map(({ id }) => id),
  );
  const answers = [...view.all('answers')].filter(({ questionId }) => linked.has(questionId));
  const alike = groupBy(answers, ({ text }) => bareForm(text) || text);
  return [...alike]
    .map(([id, own]): OtherRow => ({
      id,
      text: own[0]?.text ?? '',
      count: own.length,
      given: givenToAll(view, own),
      near: [],
      answerIds: own.map((each) => each.id),
    }))
    .sort((left, right) => right.count - left.count || left.text.localeCompare(right.text));
}

function givenToAll(view: ProjectView, answers: readonly Answer[]): string | undefined {
  const values = answers.map(({ id }) => view.get('codedValues', codedValueIdOf(id))?.value);
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
