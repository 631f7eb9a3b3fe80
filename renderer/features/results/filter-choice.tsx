import type { Scope } from '#shared/analysis/scope.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { variablesOf } from '#shared/analysis/variables.ts';
import { variableTitle } from '#shared/report/variable-title.ts';
import { type Choices } from '#renderer/features/results/choices.ts';
import { filterValues } from '#renderer/features/results/filter-values.ts';
import { Choice } from '#renderer/ui/choice.tsx';

interface Props {
  readonly scope: Scope;
  readonly choose: (change: Partial<Choices>) => void;
}

const NOT = 'none';

/** Only respondents with one value of an attribute. */
export function FilterChoice({ scope: { attribute: filter }, choose }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const { view } = useProject();
  const attributes = variablesOf(view).flatMap((variable) => {
    const { id } = variable;
    const values = filterValues(view, id);
    return values ? [{ value: id, label: variableTitle(translator, variable), values }] : [];
  });
  const chosen = attributes.find(({ value }) => value === filter?.attributeId);
  if (attributes.length === 0) return null;
  return (
    <>
      <Choice
        label={t('results.filter')}
        value={chosen?.value ?? NOT}
        options={[{ value: NOT, label: t('results.noFilter') }, ...attributes]}
        onChange={(id) => {
          const value = attributes.find((each) => each.value === id)?.values[0];
          const isNone = id === NOT || value === undefined;
          choose({ filter: isNone ? undefined : { attributeId: id, value } });
        }}
      />
      {chosen && filter && (
        <Choice
          label={t('results.filterValue', { attribute: chosen.label })}
          hideLabel
          value={filter.value}
          options={chosen.values.map((value) => ({ value, label: value || t('report.missing') }))}
          onChange={(value) => choose({ filter: { ...filter, value } })}
        />
      )}
    </>
  );
}
