import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { ChangedHere } from '#renderer/features/import/changed-here.tsx';
import { DoneFigures } from '#renderer/features/import/done-figures.tsx';
import { DoneQuestions } from '#renderer/features/import/done-questions.tsx';
import { HowKnown } from '#renderer/features/import/how-known.tsx';
import { DoneRows } from '#renderer/features/import/done-rows.tsx';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import type { DoneState } from '#renderer/features/import/import-state.ts';
import { useFocusOnce } from '#renderer/features/import/use-focus-once.ts';
import type { Normalised } from '#shared/tables/normalise.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/features/import/import-done.css';

interface Props {
  readonly desk: ImportDesk;
  readonly state: DoneState;
}

/** What became of every row of the file, and what to do next. */
export function DonePage({ desk, state }: Props) {
  const session = useSession();
  const project = useProject();
  const { t, number } = useTranslator();
  const heading = useFocusOnce();
  const { fileName, report, added, unchangedAnswers } = state;
  return (
    <div className="import-scroll">
      <div className="import-page import-done">
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {t(headline(state), { count: added.answers, shown: number(added.answers) })}
          </h1>
          <p className="quiet">{t('import.fromTo', { file: fileName, project: project.name })}</p>
          {unchangedAnswers > 0 && (
            <p className="quiet">
              {t('import.unchanged', { count: unchangedAnswers, shown: number(unchangedAnswers) })}
            </p>
          )}
        </header>
        <div className="import-acts">
          <Button look="primary" onPress={() => session.go('code')}>
            {t('import.startCoding')}
          </Button>
          <Button onPress={() => session.go('codebook')}>{t('import.importCodebook')}</Button>
          <Button look="quiet" onPress={() => desk.restart()}>
            {t('import.another')}
          </Button>
        </div>
        <DoneFigures report={report} />
        <DoneQuestions report={report} />
        <HowKnown alignment={state.alignment} />
        <NormalisedList normalised={report.normalised} />
        <ChangedHere state={state} />
        <DoneRows fileName={fileName} report={report} />
      </div>
    </div>
  );
}

function headline({ added }: DoneState) {
  if (added.answers > 0) return 'import.done';
  const isNothing = added.questions + added.attributes + added.respondents === 0;
  return isNothing ? 'import.nothingNew' : 'import.noNewAnswers';
}

/** Texts are kept as they were written; what little was changed is said. */
function NormalisedList({ normalised }: { readonly normalised: Normalised }) {
  const { t } = useTranslator();
  const reasons = REASONS.filter((reason) => normalised[reason] > 0);
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>{t('import.normalised')}</h2>
      <ul className="import-sentences">
        {reasons.map((reason) => (
          <li key={reason}>{t(`tables.normalised.${reason}`, { count: normalised[reason] })}</li>
        ))}
      </ul>
    </section>
  );
}

const REASONS = [
  'lineBreaks',
  'trimmed',
  'composed',
  'nuls',
  'surrogates',
] as const satisfies readonly (keyof Normalised)[];
