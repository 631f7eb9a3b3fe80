import type { ThemeCounts } from '#shared/analysis/counts.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { Unit } from '#renderer/features/results/choices.ts';

export interface ShownColumn {
  readonly key: string;
  readonly label: string;
  readonly base: number;
}

interface Props {
  readonly counts: ThemeCounts;
  readonly unit: Unit;
  readonly columns: readonly ShownColumn[];
  /** How many texts the answers are; undefined where no two are equal. */
  readonly texts: number | undefined;
}

/** Each column with its own base. */
export function TableHead({ counts, unit, columns, texts }: Props) {
  const { t } = useTranslator();
  const other = unit === 'answers' ? 'respondents' : 'answers';
  const bases = { answers: counts.answerBase, respondents: counts.respondentBase };
  return (
    <thead>
      <tr>
        <th scope="col" className="results-theme">
          {t('results.theme')}
        </th>
        <th scope="col" className="results-bar-head">
          {t(`results.${unit}`)} <Base of={bases[unit]} />
        </th>
        <th scope="col" className="results-other">
          {t(`results.${other}`)} <Base of={bases[other]} />
        </th>
        {texts !== undefined && (
          <th scope="col" className="results-other">
            {t('results.texts')} <Base of={texts} />
          </th>
        )}
        {columns.map(({ key, label, base }) => (
          <th key={key} scope="col" className="results-cell" title={label}>
            <span className="results-value">{label}</span> <Base of={base} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Base({ of: base }: { readonly of: number }) {
  const { t, number } = useTranslator();
  return <span className="results-base">{t('results.n', { base: number(base) })}</span>;
}
