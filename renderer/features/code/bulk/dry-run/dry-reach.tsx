import { ProgressBar } from 'react-aria-components';
import type { MessageKey } from '#shared/i18n/translator.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { useBulk } from '#renderer/features/code/desk/desk-context.ts';
import type { Gathered } from '#renderer/features/code/bulk/dry-run/candidate.ts';
import type { Gathering } from '#renderer/features/code/bulk/dry-run/use-gathered.ts';
import { Notice } from '#renderer/ui/notice.tsx';

interface Props {
  readonly gathering: Gathering;
  /** How many there are, and in how many answers of how many. */
  readonly label: MessageKey;
}

/** How far an act over many answers would reach: the numbers before anything is done. */
export function DryReach({ gathering: { gathered, share }, label }: Props) {
  const { t, number } = useTranslator();
  const bulk = useBulk();
  const of = number(bulk.scope().length);
  if (!gathered)
    return (
      <ProgressBar className="dry-progress" aria-label={t('bulk.gathering')} value={share * 100}>
        <span className="quiet">{t('bulk.gathering')}</span>
        <span className="dry-progress-bar" style={{ inlineSize: `${share * 100}%` }} />
      </ProgressBar>
    );
  const count = gathered.candidates.length;
  const answers = new Set(gathered.candidates.map(({ answerId }) => answerId)).size;
  return (
    <div className="dry-reach" role="status">
      <Faults gathered={gathered} />
      <p>
        {count === 0
          ? t(bulk.isOn ? 'bulk.nothingInChosen' : 'bulk.nothingInFilter', { of })
          : t(label, { count, shown: number(count), answers: number(answers), of })}{' '}
        {count > 0 && t(bulk.isOn ? 'bulk.overChosen' : 'bulk.overFilter')}
      </p>
      {gathered.decided > 0 && (
        <p className="quiet">{t('bulk.decidedLeft', { count: gathered.decided })}</p>
      )}
    </div>
  );
}

/** Why a search found nothing, or not all. */
function Faults({ gathered: { problem, unread = 0 } }: { readonly gathered: Gathered }) {
  const { t, number } = useTranslator();
  return (
    <>
      {problem !== undefined && <Notice tone="needs-you">{t('find.badRegex', { problem })}</Notice>}
      {unread > 0 && (
        <Notice tone="needs-you">{t('find.unread', { answers: number(unread) })}</Notice>
      )}
    </>
  );
}
