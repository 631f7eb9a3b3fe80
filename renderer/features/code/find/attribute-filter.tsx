import { inValueOrder } from '#shared/analysis/value-order.ts';
import {
  valueReader,
  variablesOf,
  type Variable,
  type VariableId,
} from '#shared/analysis/variables.ts';
import { variableTitle } from '#shared/report/variable-title.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { Choice } from '#renderer/ui/choice.tsx';

const ANY = 'any';

/** Only respondents with one value of an attribute, and the list grouped by one. */
export function AttributeFilter() {
  const project = useProject();
  const variables = variablesOf(project.view);
  if (variables.length === 0) return null;
  return (
    <>
      <OnlyWithValue variables={variables} />
      <GroupBy variables={variables} />
    </>
  );
}

interface Props {
  readonly variables: readonly Variable[];
}

function OnlyWithValue({ variables }: Props) {
  const desk = useDesk();
  const translator = useTranslator();
  const { t } = translator;
  const { view } = useProject();
  const { filter } = useDeskStateLater();
  const chosen = filter.attribute;
  const isThere = variables.some(({ id }) => id === chosen?.id);
  const valuesOf = (id: VariableId) => {
    const valueOf = valueReader(view, id);
    return inValueOrder([...view.all('respondents')].map((each) => valueOf(each.id)));
  };
  return (
    <>
      <Choice
        label={t('code.attribute')}
        value={(isThere && chosen?.id) || ANY}
        options={[
          { value: ANY, label: t('code.attribute.any') },
          ...variables.map((each) => ({ value: each.id, label: variableTitle(translator, each) })),
        ]}
        onChange={(id) => {
          const attribute = id === ANY ? undefined : { id, value: valuesOf(id)[0] ?? '' };
          desk.setFilter({ attribute });
        }}
      />
      {chosen && isThere && (
        <Choice
          label={t('code.attributeValue')}
          value={chosen.value}
          options={valuesOf(chosen.id).map((value) => ({
            value,
            label: value || t('code.attribute.missing'),
          }))}
          onChange={(value) => desk.setFilter({ attribute: { id: chosen.id, value } })}
        />
      )}
    </>
  );
}

function GroupBy({ variables }: Props) {
  const desk = useDesk();
  const translator = useTranslator();
  const { t } = translator;
  const { filter } = useDeskStateLater();
  const isThere = variables.some(({ id }) => id === filter.groupBy);
  return (
    <Choice
      label={t('code.groupBy')}
      value={(isThere && filter.groupBy) || ANY}
      options={[
        { value: ANY, label: t('code.groupBy.none') },
        ...variables.map((each) => ({
          value: each.id,
          label: t('code.groupBy.attribute', { attribute: variableTitle(translator, each) }),
        })),
      ]}
      onChange={(id) => desk.setFilter({ groupBy: id === ANY ? undefined : id })}
    />
  );
}
