import { assertNever } from '#shared/base/assert-never.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import type { Recovery } from '#renderer/store/recover-project.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

/** After a start that found less in the database than in the second copies: what was restored. */
export function RecoveredDialog() {
  const { copies } = useSession();
  const translator = useTranslator();
  const { t } = translator;
  const recovered = useStore(copies.recovered);
  const wasRebuilt = recovered.some(({ kind }) => kind !== 'caughtUp');
  const close = () => copies.recovered.set([]);
  return (
    <Dialog
      title={t('copies.recoveredTitle')}
      closeName={t('app.close')}
      isOpen={wasRebuilt}
      onClose={close}
      acts={
        <Button look="primary" onPress={close} autoFocus>
          {t('app.ok')}
        </Button>
      }
    >
      {recovered.map((recovery) => (
        <p key={recoveryText(recovery, translator)}>{recoveryText(recovery, translator)}</p>
      ))}
      {copies.isSetAside && <p className="quiet">{t('copies.asideDisk')}</p>}
    </Dialog>
  );
}

/** What happened to one project, and what of it is missing. */
function recoveryText(recovery: Recovery, { t, date }: Translator): string {
  const missing = (count: number) =>
    count > 0 ? t('copies.missing', { count }) : t('copies.nothingMissing');
  switch (recovery.kind) {
    case 'caughtUp':
      return t('copies.caughtUp', { name: recovery.name, count: recovery.acts });
    case 'rebuilt': {
      const { name, copy, acts: count } = recovery;
      const time = copy && date(copy.keptMs);
      const from = count > 0 ? 'copies.rebuilt' : 'copies.rebuiltAlone';
      const told = time ? t(from, { name, time, count }) : t('copies.rebuiltFromJournal', { name });
      return `${told} ${missing(recovery.missing)}`;
    }
    case 'behind':
      return `${t('copies.behind', { name: recovery.name })} ${missing(recovery.missing)}`;
    case 'notRebuilt':
      return t('copies.notRebuilt', { name: recovery.name ?? t('copies.namelessProject') });
    default:
      return assertNever(recovery);
  }
}
