import { inValueOrder } from '#shared/analysis/value-order.ts';
import { valueCounts } from '#shared/analysis/value-counts.ts';
import { clearCodedValues, codeValues } from '#shared/commands/code-other.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { codedValueIdOf } from '#shared/domain/coded-value.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import { Choice } from '#renderer/ui/choice.tsx';

const NONE = '';

/** What an *other, specify* answer says in the closed question's terms; nothing for other answers. */
export function CodedValueChoice({ answer }: { readonly answer: Answer }) {
  const session = useSession();
  const project = useProject();
  const { t } = useTranslator();
  const answerIds = useDesk().groups.withOthers(answer.id);
  const { view } = project;
  const attributeId = view.get('questions', answer.questionId)?.otherOf;
  const attribute = attributeId && view.get('attributes', attributeId);
  if (!attribute) return null;
  const values = inValueOrder(valueCounts(view, attribute.id).map(({ value }) => value));
  const choose = (value: string) =>
    value === NONE
      ? session.check(project.act(clearCodedValues, answerIds))
      : session.check(project.act(codeValues, { answerIds, value }));
  return (
    <Choice
      label={t('code.codedValue', { attribute: attribute.title })}
      value={view.get('codedValues', codedValueIdOf(answer.id))?.value ?? NONE}
      options={[
        { value: NONE, label: t('code.notCodedValue') },
        ...values.filter((value) => value !== '').map((value) => ({ value, label: value })),
      ]}
      onChange={choose}
    />
  );
}
