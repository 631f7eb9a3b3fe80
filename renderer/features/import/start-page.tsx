import { useTranslator } from '#renderer/app/context.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import type { ImportProblem } from '#renderer/features/import/import-state.ts';
import { OpenActs } from '#renderer/features/import/open-acts.tsx';
import { ProblemNotice } from '#renderer/features/import/problem-notice.tsx';

interface Props {
  readonly desk: ImportDesk;
  readonly problem: ImportProblem | undefined;
}

/** Nothing is chosen yet: what can be read, and the ways to give it. */
export function StartPage({ desk, problem }: Props) {
  const { t } = useTranslator();
  return (
    <div className="import-scroll">
      <div className="import-page">
        <h1>{t('import.title')}</h1>
        <p className="import-lead">{t('import.lead')}</p>
        {problem && <ProblemNotice problem={problem} />}
        <OpenActs desk={desk} />
        <p className="quiet">{t('import.otherWays')}</p>
        <dl className="import-formats">
          <div>
            <dt>{t('import.formats')}</dt>
            <dd>{t('import.formatsText')}</dd>
          </div>
          <div>
            <dt>{t('import.tools')}</dt>
            <dd>{t('import.toolsText')}</dd>
          </div>
          <div>
            <dt>{t('import.shape')}</dt>
            <dd>{t('import.shapeText')}</dd>
          </div>
        </dl>
      </div>
    </div>
  );
}
