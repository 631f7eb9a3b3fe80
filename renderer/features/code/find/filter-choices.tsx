import { useTranslator } from '#renderer/app/context.ts';
import { ANSWER_STATES } from '#renderer/features/code/desk/coding-filter.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { AttributeFilter } from '#renderer/features/code/find/attribute-filter.tsx';
import { OrderChoice } from '#renderer/features/code/leftovers/order-choice.tsx';
import { Choice } from '#renderer/ui/choice.tsx';

const ANY = 'any';

/** State, kind and attribute of the answers shown, and how they are grouped and ordered. */
export function FilterChoices() {
  const desk = useDesk();
  const { t } = useTranslator();
  const { filter } = useDeskStateLater();
  return (
    <>
      <Choice
        label={t('code.state')}
        value={filter.state ?? ANY}
        options={[
          { value: ANY, label: t('code.state.any') },
          ...ANSWER_STATES.map((value) => ({ value, label: t(`code.state.${value}`) })),
        ]}
        onChange={(value) => desk.setFilter({ state: value === ANY ? undefined : value })}
      />
      <Choice
        label={t('code.kind')}
        value={filter.kind ?? ANY}
        options={[
          { value: ANY, label: t('code.kind.any') },
          { value: 'answers', label: t('code.kind.answers') },
          { value: 'nonAnswers', label: t('code.kind.nonAnswers') },
        ]}
        onChange={(value) => desk.setFilter({ kind: value === ANY ? undefined : value })}
      />
      <AttributeFilter />
      <OrderChoice />
    </>
  );
}
