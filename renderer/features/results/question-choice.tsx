import type { Scope } from '#shared/analysis/scope.ts';
import type { QuestionId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { questionsOf, type Choices } from '#renderer/features/results/choices.ts';
import { Checks } from '#renderer/ui/checks.tsx';
import { Choice } from '#renderer/ui/choice.tsx';

interface Props {
  readonly choices: Choices;
  readonly scope: Scope;
  readonly choose: (change: Partial<Choices>) => void;
}

/** All questions, one of them, or those that are ticked. */
export function QuestionChoice({ choices, scope, choose }: Props) {
  const { t } = useTranslator();
  const { view } = useProject();
  const questions = questionsOf(view).map(({ id, title }) => ({ value: id, label: title }));
  if (questions.length < 2) return null;
  const isAll = choices.questionIds.length === 0;
  const one = scope.questionIds[0] ?? 'all';
  const pick = (value: QuestionId | 'all' | 'ticked') => {
    const questionIds = value === 'all' ? [] : value === 'ticked' ? scope.questionIds : [value];
    choose({ questionIds, isTicking: value === 'ticked' });
  };
  return (
    <>
      <Choice
        label={t('results.question')}
        value={choices.isTicking ? 'ticked' : isAll ? 'all' : one}
        options={[
          { value: 'all', label: t('report.allQuestions') },
          ...questions,
          { value: 'ticked', label: t('results.tick') },
        ]}
        onChange={pick}
      />
      {choices.isTicking && (
        <Checks
          label={t('results.ticked')}
          options={questions}
          values={scope.questionIds}
          onChange={(questionIds) => {
            // Nothing at all can be counted of no question: the last tick stays.
            if (questionIds.length > 0) choose({ questionIds });
          }}
        />
      )}
    </>
  );
}
