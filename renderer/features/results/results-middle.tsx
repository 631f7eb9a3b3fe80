import type { Scope } from '#shared/analysis/scope.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { basisSentence } from '#renderer/features/results/basis-sentence.ts';
import { ORDERS, questionsOf, type Choices } from '#renderer/features/results/choices.ts';
import { ExportActs } from '#renderer/features/results/export-acts.tsx';
import { resultRows } from '#renderer/features/results/result-rows.ts';
import { ResultsTable } from '#renderer/features/results/results-table.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import type { Figure } from '#renderer/worker/quotes-behind.ts';
import type { ResultCounts } from '#renderer/worker/report-jobs.ts';

/** The counts with the scope that they were counted in. */
export type Counted = ResultCounts & { readonly scope: Scope };

interface Props {
  readonly choices: Choices;
  readonly choose: (change: Partial<Choices>) => void;
  readonly scope: Scope;
  readonly tree: ThemeTree;
  readonly counted: Counted | undefined;
  readonly chosen: Figure | undefined;
  readonly press: (figure: Figure) => void;
}

/** What was asked, what the numbers are of, and the numbers. */
export function ResultsMiddle(props: Props) {
  const { choices, choose, scope, counted } = props;
  const { t } = useTranslator();
  const title = useTitle(scope);
  return (
    <section className="results-middle">
      <header className="results-head">
        <div className="results-titles">
          <h1 title={title}>{title}</h1>
          <Basis counted={counted} />
        </div>
        <div className="results-acts">
          <Segments
            label={t('results.order')}
            value={choices.order}
            options={ORDERS.map((value) => ({ value, label: t(`results.order.${value}`) }))}
            onChange={(order) => choose({ order })}
          />
          <span className="results-gap" />
          <ExportActs scope={scope} />
        </div>
      </header>
      <div className="results-scroll" aria-busy={counted?.scope !== scope}>
        {counted && <Numbers {...props} counted={counted} caption={title} />}
      </div>
    </section>
  );
}

function useTitle({ questionIds }: Scope): string {
  const { view } = useProject();
  const { t } = useTranslator();
  const [only] = questionIds;
  if (questionIds.length === 1 && only) return view.get('questions', only)?.title ?? '';
  if (questionIds.length === questionsOf(view).length) return t('report.allQuestions');
  return t('results.nQuestions', { count: questionIds.length });
}

function Basis({ counted }: { readonly counted: Counted | undefined }) {
  const { view, who } = useProject();
  const translator = useTranslator();
  return (
    <p className="results-basis" role="status">
      {counted && basisSentence(view, who.coderId, counted, translator)}
    </p>
  );
}

interface NumbersProps extends Props {
  readonly counted: Counted;
  readonly caption: string;
}

function Numbers({ choices, tree, counted, chosen, press, caption }: NumbersProps) {
  const { t } = useTranslator();
  const { rows, unmentioned } = resultRows(tree, counted.counts, choices.unit, choices.order);
  const names = unmentioned.map((theme) => theme.name).join(', ');
  return (
    <>
      {rows.length === 0 ? (
        <p className="results-none">{t('results.nothingHere')}</p>
      ) : (
        <ResultsTable
          counted={counted}
          rows={rows}
          unit={choices.unit}
          caption={caption}
          chosen={chosen}
          choose={press}
        />
      )}
      {names && (
        <p className="results-unmentioned">{t('results.unmentioned', { themes: names })}</p>
      )}
    </>
  );
}
