import type { Attribute } from '#shared/domain/attribute.ts';
import type { AttributeId } from '#shared/domain/ids.ts';
import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import { ANSWER_STATES } from '#renderer/features/code/desk/coding-filter.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { OrderChoice } from '#renderer/features/code/leftovers/order-choice.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';

const ANY = 'any';

/** State, kind and attribute of the answers shown. */
export function Filters() {
  const desk = useDesk();
  const { t } = useTranslator();
  const project = useProject();
  useRevisionLater(project);
  const { filter } = useDeskStateLater();
  const attributes = [...project.view.all('attributes')].sort((a, b) => a.order - b.order);
  const isFiltered =
    Boolean(filter.state ?? filter.kind ?? filter.attribute ?? filter.themeId ?? filter.like) ||
    filter.text !== '';
  return (
    <section className="left-part filters">
      <Choice
        label={t('code.state')}
        hideLabel
        value={filter.state ?? ANY}
        options={[
          { value: ANY, label: t('code.state.any') },
          ...ANSWER_STATES.map((value) => ({ value, label: t(`code.state.${value}`) })),
        ]}
        onChange={(value) => desk.setFilter({ state: value === ANY ? undefined : value })}
      />
      <Choice
        label={t('code.kind')}
        hideLabel
        value={filter.kind ?? ANY}
        options={[
          { value: ANY, label: t('code.kind.any') },
          { value: 'answers', label: t('code.kind.answers') },
          { value: 'nonAnswers', label: t('code.kind.nonAnswers') },
        ]}
        onChange={(value) => desk.setFilter({ kind: value === ANY ? undefined : value })}
      />
      {attributes.length > 0 && <AttributeFilter attributes={attributes} />}
      <OrderChoice />
      {isFiltered && (
        <Button look="quiet" onPress={() => desk.clearFilters()}>
          {t('code.clearFilters')}
        </Button>
      )}
    </section>
  );
}

function AttributeFilter({ attributes }: { readonly attributes: readonly Attribute[] }) {
  const desk = useDesk();
  const { t } = useTranslator();
  const project = useProject();
  const { filter } = useDeskStateLater();
  const chosen = filter.attribute;
  const valuesOf = (id: AttributeId) => [
    ...new Set([...project.view.all('respondents')].map(({ values }) => values[id] ?? '')),
  ];
  return (
    <>
      <Choice
        label={t('code.attribute')}
        hideLabel
        value={chosen?.id ?? ANY}
        options={[
          { value: ANY, label: t('code.attribute.any') },
          ...attributes.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(id) => {
          const attribute = attributes.find((each) => each.id === id);
          const value = attribute && (valuesOf(attribute.id).toSorted(byText)[0] ?? '');
          desk.setFilter({
            attribute: attribute && value !== undefined ? { id: attribute.id, value } : undefined,
          });
        }}
      />
      {chosen && (
        <Choice
          label={t('code.attributeValue')}
          hideLabel
          value={chosen.value}
          options={valuesOf(chosen.id)
            .toSorted(byText)
            .map((value) => ({ value, label: value || t('code.attribute.missing') }))}
          onChange={(value) => desk.setFilter({ attribute: { id: chosen.id, value } })}
        />
      )}
    </>
  );
}

function byText(left: string, right: string): number {
  return left.localeCompare(right, undefined, { numeric: true });
}
