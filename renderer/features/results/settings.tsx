import { UsersRound } from 'lucide-react';
import { variablesOf } from '#shared/analysis/variables.ts';
import { variableTitle } from '#shared/report/variable-title.ts';
import { BASES, type Scope } from '#shared/analysis/scope.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { otherCoders, UNITS, type Choices } from '#renderer/features/results/choices.ts';
import { FilterChoice } from '#renderer/features/results/filter-choice.tsx';
import { QuestionChoice } from '#renderer/features/results/question-choice.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segments } from '#renderer/ui/segments.tsx';

interface Props {
  readonly choices: Choices;
  readonly scope: Scope;
  readonly choose: (change: Partial<Choices>) => void;
}

/** What is counted, of what, whose codings, and by which attribute. */
export function Settings({ choices, scope, choose }: Props) {
  const { t } = useTranslator();
  return (
    <section className="results-settings" aria-label={t('results.settings')}>
      <QuestionChoice choices={choices} scope={scope} choose={choose} />
      <div className="field">
        <span className="react-aria-Label" aria-hidden>
          {t('results.unit')}
        </span>
        <Segments
          label={t('results.unit')}
          value={choices.unit}
          options={UNITS.map((value) => ({ value, label: t(`results.${value}`) }))}
          onChange={(unit) => choose({ unit })}
        />
      </div>
      <Choice
        label={t('results.base')}
        value={scope.base}
        options={BASES.map((value) => ({ value, label: t(`results.base.${value}`) }))}
        onChange={(base) => choose({ base })}
      />
      <LayerChoice scope={scope} choose={choose} />
      <SplitChoice choices={choices} choose={choose} />
      <FilterChoice scope={scope} choose={choose} />
      <AttributesLink />
    </section>
  );
}

/** Where values are gathered into groups. */
function AttributesLink() {
  const session = useSession();
  const { t } = useTranslator();
  const { memory } = useProject();
  if (memory.count('attributes') === 0) return null;
  return (
    <Button look="quiet" icon={UsersRound} onPress={() => session.go('attributes')}>
      {t('results.goAttributes')}
    </Button>
  );
}

/** Whose codings count: asked only where someone else's are there. */
function LayerChoice({ scope: { layer }, choose }: Pick<Props, 'scope' | 'choose'>) {
  const { t } = useTranslator();
  const { view, who } = useProject();
  const others = otherCoders(view, who.coderId);
  if (others.length === 0) return null;
  const options = [
    { value: who.coderId, label: t('results.layer.me') },
    ...others.map(({ id, name }) => ({ value: id, label: name || t('results.unnamed') })),
    { value: 'any' as const, label: t('results.layer.any') },
  ];
  return (
    <Choice
      label={t('results.layer')}
      value={layer.kind === 'any' ? layer.kind : layer.coderId}
      options={options}
      onChange={(value) => choose({ layer: value })}
    />
  );
}

const NOT = 'none';

function SplitChoice({ choices, choose }: Pick<Props, 'choices' | 'choose'>) {
  const translator = useTranslator();
  const { t } = translator;
  const { view } = useProject();
  const variables = variablesOf(view);
  if (variables.length === 0) return null;
  const chosen = variables.find(({ id }) => id === choices.splitBy);
  return (
    <Choice
      label={t('results.split')}
      value={chosen?.id ?? NOT}
      options={[
        { value: NOT, label: t('results.noSplit') },
        ...variables.map((each) => ({ value: each.id, label: variableTitle(translator, each) })),
      ]}
      onChange={(value) => choose({ splitBy: value === NOT ? undefined : value })}
    />
  );
}
