import { ChartNoAxesColumn, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { useCommands } from '#renderer/app/use-commands.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import type { AnswerState } from '#renderer/features/code/desk/coding-filter.ts';
import {
  useDesk,
  useDeskStateLater,
  useSuggestionRevisionLater,
} from '#renderer/features/code/desk/desk-context.ts';
import { goToNextUndecided } from '#renderer/features/code/progress/next-undecided.ts';
import { Pace } from '#renderer/features/code/progress/pace.tsx';
import { ProgressDialog } from '#renderer/features/code/progress/progress-dialog.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import '#renderer/features/code/progress/progress.css';

const SHOWN: readonly AnswerState[] = ['decided', 'begun', 'suggested', 'untouched'];

/** How far one is, in numbers that are never mixed: decided, begun, the machine's alone, untouched. */
export function Progress() {
  const desk = useDesk();
  const { t, percent, number } = useTranslator();
  const project = useProject();
  useRevisionLater(project);
  useSuggestionRevisionLater(desk);
  useDeskStateLater();
  const { answerIds } = desk.groups;
  const { counts } = desk.states;
  const all = Math.max(answerIds.length, 1);
  const hotkey = useHotkey();
  const [isOpen, open] = useState(false);
  const goOn = () => goToNextUndecided(desk);
  useCommands({ nextUndecided: goOn, progress: () => open(true) });
  return (
    <section className="progress" aria-label={t('code.progress')}>
      <header className="progress-head">
        <strong>{t('code.decidedShare', { share: percent(counts.decided / all) })}</strong>
        <IconButton
          icon={SkipForward}
          name={t('keys.nextUndecided')}
          hotkey={hotkey('nextUndecided')}
          onPress={goOn}
        />
        <IconButton
          icon={ChartNoAxesColumn}
          name={t('keys.progress')}
          hotkey={hotkey('progress')}
          onPress={() => open(true)}
        />
      </header>
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
      <Pace left={answerIds.length - counts.decided} />
      <ProgressDialog isOpen={isOpen} onClose={() => open(false)} />
    </section>
  );
}
