import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import type { AnswerState } from '#renderer/features/code/desk/coding-filter.ts';
import {
  useDesk,
  useDeskStateLater,
  useSuggestionRevisionLater,
} from '#renderer/features/code/desk/desk-context.ts';

const SHOWN: readonly AnswerState[] = ['decided', 'begun', 'suggested', 'untouched'];

/** How far one is, in numbers that are never mixed: decided, begun, the machine's alone, untouched. */
export function Progress() {
  const desk = useDesk();
  const { t, percent, number } = useTranslator();
  const project = useProject();
  useRevisionLater(project);
  useSuggestionRevisionLater(desk);
  const { answerIds } = useDeskStateLater();
  const { counts } = desk.states;
  const all = Math.max(answerIds.length, 1);
  return (
    <section className="progress" aria-label={t('code.progress')}>
      <strong>{t('code.decidedShare', { share: percent(counts.decided / all) })}</strong>
      <div className="progress-bar" aria-hidden>
        {SHOWN.map((state) => (
          <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <dl className="progress-numbers">
        {SHOWN.map((state) => (
          <div key={state}>
            <dt data-state={state}>{t(`code.state.${state}`)}</dt>
            <dd>{number(counts[state])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
