import { useTranslator } from '#renderer/app/context.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { ANSWER_ORDERS } from '#renderer/features/code/leftovers/answer-order.ts';
import { Choice } from '#renderer/ui/choice.tsx';

const IMPORTED = 'imported';
const CHOICES = [IMPORTED, ...ANSWER_ORDERS] as const;

/** In which order the answers to a question stand. */
export function OrderChoice() {
  const desk = useDesk();
  const { t } = useTranslator();
  const { filter } = useDeskStateLater();
  return (
    <Choice
      label={t('leftovers.sort')}
      value={filter.order ?? IMPORTED}
      options={CHOICES.map((value) => ({
        value,
        label: t(`leftovers.sort.${value}`),
      }))}
      onChange={(value) => desk.setFilter({ order: value === IMPORTED ? undefined : value })}
    />
  );
}
