import { planCarrying, takeNewTexts, type CarryPlan } from '#shared/commands/take-new-texts.ts';
import type { ChangedText } from '#shared/commands/import-answers.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import '#renderer/features/import/take-texts.css';

interface Props {
  /** The texts that read differently here now. */
  readonly texts: readonly ChangedText[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The file's texts as new versions: what will become of the codings, and whether to carry them over. */
export function TakeTextsDialog({ texts, isOpen, onClose }: Props) {
  const { t, number } = useTranslator();
  const count = texts.length;
  return (
    <Dialog
      title={t('versions.title', { count, shown: number(count) })}
      closeName={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
    >
      {isOpen && <Taking texts={texts} onClose={onClose} />}
    </Dialog>
  );
}

function Taking({ texts, onClose }: Omit<Props, 'isOpen'>) {
  const session = useSession();
  const project = useProject();
  const { t } = useTranslator();
  const plan = planCarrying(project.view, project.who.coderId, texts);
  const canCarry = plan.carried.length > 0;
  const take = (carry: boolean) => {
    session.check(project.act(takeNewTexts, { texts, carry }));
    onClose();
  };
  return (
    <div className="form">
      <p>{t('versions.what')}</p>
      <WhatIsCarried plan={plan} />
      <div className="form-acts">
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        {canCarry && <Button onPress={() => take(false)}>{t('versions.textsOnly')}</Button>}
        <Button look="primary" onPress={() => take(canCarry)} autoFocus>
          {t(canCarry ? 'versions.carry' : 'versions.takeNow')}
        </Button>
      </div>
    </div>
  );
}

const MOST_SHOWN = 50;
const CHARACTERS_SHOWN = 200;

function WhatIsCarried({ plan: { carried, lost, others } }: { readonly plan: CarryPlan }) {
  const { view } = useProject();
  const { t, number } = useTranslator();
  const all = carried.length + lost.length;
  const figures = { carried: number(carried.length), all: number(all) };
  return (
    <>
      <p>{all > 0 ? t('versions.canCarry', figures) : t('versions.noCodings')}</p>
      {others > 0 && <p className="quiet">{t('versions.others', { count: others })}</p>}
      {lost.length > 0 && (
        <section className="take-texts-lost" aria-label={t('versions.lost')}>
          <h3>
            {t('versions.lost')} <span className="quiet">{number(lost.length)}</span>
          </h3>
          <ul>
            {lost.slice(0, MOST_SHOWN).map(({ id, themeId, excerpt }) => (
              <li key={id}>
                <strong>{view.get('themes', themeId)?.name}</strong>
                <q dir="auto">{excerpt.slice(0, CHARACTERS_SHOWN)}</q>
              </li>
            ))}
          </ul>
          {lost.length > MOST_SHOWN && (
            <p className="quiet">
              {t('import.moreRows', {
                count: lost.length - MOST_SHOWN,
                shown: number(lost.length - MOST_SHOWN),
              })}
            </p>
          )}
        </section>
      )}
    </>
  );
}
