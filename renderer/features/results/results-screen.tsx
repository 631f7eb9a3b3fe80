import { useMemo, useState } from 'react';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Scope } from '#shared/analysis/scope.ts';
import { variableOf, type VariableId } from '#shared/analysis/variables.ts';
import { columnLabel } from '#shared/report/attribute-sheets.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { scopeOf, type Choices } from '#renderer/features/results/choices.ts';
import { EmptyResults, useMissingStep } from '#renderer/features/results/empty-results.tsx';
import { QuotesPane } from '#renderer/features/results/quotes-pane.tsx';
import { ResultsMiddle } from '#renderer/features/results/results-middle.tsx';
import { Settings } from '#renderer/features/results/settings.tsx';
import { useChoices } from '#renderer/features/results/use-choices.ts';
import { useCountRevision } from '#renderer/features/results/use-count-revision.ts';
import { useLatest } from '#renderer/features/results/use-latest.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';
import { columnKey, type Figure } from '#renderer/worker/quotes-behind.ts';
import '#renderer/features/results/results.css';

/** What is counted, the counts, and the quotes behind the one that was pressed. */
export function ResultsScreen() {
  const project = useProject();
  const revision = useCountRevision(project);
  const missing = useMissingStep();
  return missing ? <EmptyResults step={missing} /> : <Results revision={revision} />;
}

function Results({ revision }: { readonly revision: number }) {
  const { worker } = useSession();
  const project = useProject();
  const translator = useTranslator();
  const [choices, choose] = useChoices();
  const [figure, setFigure] = useState<Figure>();
  const scope = useMemo(() => scopeAt(project, choices, revision), [project, choices, revision]);
  const tree = useMemo(() => treeAt(project, revision), [project, revision]);
  const attributeId = useKnownAttribute(project, choices.splitBy);
  const ask = useMemo(
    () => askCounts(worker, scope, attributeId, revision),
    [worker, scope, attributeId, revision],
  );
  const counted = useLatest(ask);
  const theme = figure && tree.get(figure.themeId);
  const column = counted?.table?.columns.find((each) => columnKey(each) === figure?.column?.key);
  const close = () => {
    focusOn(figure);
    setFigure(undefined);
  };
  const press = (next: Figure) => setFigure(isSame(next, figure) ? undefined : next);
  return (
    <div className="results" data-quotes={theme ? 'open' : undefined}>
      <Settings
        choices={choices}
        scope={scope}
        choose={(change) => {
          if ('splitBy' in change) setFigure(undefined);
          choose(change);
        }}
      />
      <ResultsMiddle
        choices={choices}
        choose={choose}
        scope={scope}
        tree={tree}
        counted={counted}
        chosen={theme && figure}
        press={press}
      />
      {theme && figure && (
        <QuotesPane
          key={`${figure.themeId} ${figure.column?.key}`}
          theme={theme}
          figure={figure}
          value={column && columnLabel(translator, column)}
          scope={scope}
          revision={revision}
          close={close}
        />
      )}
    </div>
  );
}

/** The focus goes back to the number whose quotes were read. */
function focusOn(figure: Figure | undefined): void {
  const button = figure && document.querySelector('.results-table [aria-pressed="true"]');
  if (button instanceof HTMLElement) button.focus();
}

function isSame(left: Figure, right: Figure | undefined): boolean {
  return left.themeId === right?.themeId && left.column?.key === right.column?.key;
}

function useKnownAttribute(
  { view }: OpenProject,
  attributeId: VariableId | undefined,
): VariableId | undefined {
  return attributeId && variableOf(view, attributeId)?.id;
}

// The project changes in place: the revision is what tells that it must be read anew.

function scopeAt(project: OpenProject, choices: Choices, _revision: number): Scope {
  return scopeOf(project.view, choices, project.who.coderId);
}

function treeAt(project: OpenProject, _revision: number): ThemeTree {
  return new ThemeTree(project.view.all('themes'));
}

function askCounts(
  worker: WorkerClient,
  scope: Scope,
  attributeId: VariableId | undefined,
  _revision: number,
) {
  return async () => ({ scope, ...(await worker.call('countResults', { scope, attributeId })) });
}
