import { useMemo } from 'react';
import type { QuestionId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { Filters } from '#renderer/features/code/find/filters.tsx';
import { Progress } from '#renderer/features/code/progress/progress.tsx';
import { ThemeCounts } from '#renderer/features/code/left/theme-counts.tsx';
import { PANE_IDS } from '#renderer/features/code/panes/use-panes.ts';
import '#renderer/features/code/left/left.css';

/** What was asked, how the answers are filtered, the themes with live counts, and how far one is. */
export function LeftPane() {
  const { t } = useTranslator();
  return (
    <aside className="left-pane" id={PANE_IDS.left} aria-label={t('code.side')}>
      <div className="left-pane-scroll">
        <Questions />
        <Filters />
        <ThemeCounts />
      </div>
      <Progress />
    </aside>
  );
}

function Questions() {
  const desk = useDesk();
  const { t, number } = useTranslator();
  const project = useProject();
  useRevisionLater(project);
  const { filter } = useDeskStateLater();
  const questions = [...project.view.all('questions')].sort((a, b) => a.order - b.order);
  const all = project.memory.count('answers');
  const counts = useMemo(() => answersByQuestion(project.view, all), [project, all]);
  return (
    <section className="left-part">
      <h3>{t('code.questions')}</h3>
      <ul>
        <PaneLine
          name={t('code.allQuestions')}
          count={number(all)}
          isChosen={!filter.questionId}
          choose={() => desk.setFilter({ questionId: undefined })}
        />
        {questions.map(({ id, title }) => (
          <PaneLine
            key={id}
            name={title}
            count={number(counts.get(id) ?? 0)}
            isChosen={filter.questionId === id}
            choose={() => desk.setFilter({ questionId: id })}
          />
        ))}
      </ul>
    </section>
  );
}

/** `all` is only there to count anew when answers come or go. */
function answersByQuestion(view: ProjectView, all: number): ReadonlyMap<QuestionId, number> {
  const counts = new Map<QuestionId, number>();
  if (all === 0) return counts;
  for (const { questionId } of view.all('answers'))
    counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  return counts;
}

interface LineProps {
  readonly name: string;
  readonly count: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function PaneLine({ name, count, isChosen, choose }: LineProps) {
  return (
    <li>
      <button
        type="button"
        className="pane-line"
        aria-pressed={isChosen}
        onClick={choose}
        title={name}
      >
        <span className="pane-line-name">{name}</span>
        <span className="number">{count}</span>
      </button>
    </li>
  );
}
