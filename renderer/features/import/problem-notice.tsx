import { useTranslator } from '#renderer/app/context.ts';
import type { ImportProblem } from '#renderer/features/import/import-state.ts';
import { Details } from '#renderer/ui/details.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** Why a file was not read, and what to do. */
export function ProblemNotice({ problem }: { readonly problem: ImportProblem }) {
  const { t } = useTranslator();
  return (
    <Notice tone="loses">
      {t(problem.key, problem.values)}
      <Details name={t('app.details')} text={problem.details} />
    </Notice>
  );
}
