import type { AnswerId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import type { Grouping } from '#renderer/features/code/grouping/use-grouping.ts';
import '#renderer/features/code/grouping/grouping.css';

interface Props {
  readonly answerId: AnswerId;
  readonly previousId: AnswerId | undefined;
  /** The list holds answers to several questions. */
  readonly withQuestion: boolean;
  readonly grouping: Grouping | undefined;
}

/** What begins with this answer: another question's answers, another group's, or nothing. */
export function ListHeading({ answerId, previousId, withQuestion, grouping }: Props) {
  const { view } = useProject();
  const { t, number } = useTranslator();
  const questionOf = (id: AnswerId | undefined) => id && view.get('answers', id)?.questionId;
  const questionId = questionOf(answerId);
  const isFirstOfQuestion = questionId !== questionOf(previousId);
  const value = grouping?.valueOf(answerId);
  const isFirstOfGroup =
    isFirstOfQuestion || (previousId !== undefined && grouping?.valueOf(previousId) !== value);
  // A feed holds articles alone: to it a heading is text between them.
  return (
    <>
      {withQuestion && questionId && isFirstOfQuestion && (
        <h3 className="answer-question" role="presentation">
          {view.get('questions', questionId)?.title}
        </h3>
      )}
      {grouping && isFirstOfGroup && (
        <h4 className="answer-group" role="presentation">
          {value || t('code.attribute.missing')}
          <span className="number">{number(grouping.sizeAt(answerId))}</span>
        </h4>
      )}
    </>
  );
}
