import { useMemo } from 'react';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useDeskState } from '#renderer/features/code/desk/desk-context.ts';
import { CandidateList } from '#renderer/features/code/leftovers/candidate-list.tsx';
import { goToStretch } from '#renderer/features/code/leftovers/leftover-acts.ts';
import { StretchList } from '#renderer/features/code/leftovers/stretch-list.tsx';
import { longestStretches } from '#renderer/features/code/leftovers/stretches.ts';
import { useLeftovers } from '#renderer/features/code/leftovers/use-leftovers.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import '#renderer/features/code/leftovers/leftovers.css';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What the codebook does not explain yet, of the question that is being read. */
export function LeftoversDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('leftovers.title')}
      closeName={t('app.close')}
      width="wide"
      isOpen={isOpen}
      onClose={onClose}
    >
      <Leftovers onClose={onClose} />
    </Dialog>
  );
}

function Leftovers({ onClose }: Pick<Props, 'onClose'>) {
  const desk = useDesk();
  const { t, number } = useTranslator();
  const { view, who } = useProject();
  const { questionId } = useDeskState().filter;
  const found = useLeftovers(questionId);
  const stretches = useMemo(
    () => longestStretches(view, who.coderId, questionId),
    [view, who, questionId],
  );
  return (
    <div className="leftovers">
      <p className="quiet">{t('leftovers.about')}</p>
      <div className="leftovers-columns">
        <div className="leftovers-column">
          {!found && <p className="quiet">{t('leftovers.counting')}</p>}
          {found && (
            <>
              <CandidateList
                title={t('leftovers.words')}
                found={found.words}
                onClose={onClose}
                isFirst
              />
              <CandidateList
                title={t('leftovers.phrases')}
                found={found.phrases}
                onClose={onClose}
              />
              {found.words.length + found.phrases.length === 0 && (
                <p className="quiet">{t('leftovers.noWords')}</p>
              )}
              <p className="quiet">
                {t('leftovers.basis', { group: number(found.group), rest: number(found.rest) })}
              </p>
            </>
          )}
        </div>
        <div className="leftovers-column">
          <StretchList
            stretches={stretches}
            open={(stretch) => {
              onClose();
              goToStretch(desk, stretch);
            }}
          />
        </div>
      </div>
      <p className="quiet leftovers-foot">{t('leftovers.foot')}</p>
    </div>
  );
}
