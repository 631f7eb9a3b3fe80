import { BEFORE_RESTORE_KEPT, KEPT_OF } from '#shared/copies/rotation.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { CopyFolderChoice } from '#renderer/app/settings/copy-folder-choice.tsx';
import { useKeptCopies } from '#renderer/app/settings/use-kept-copies.ts';
import { Button } from '#renderer/ui/button.tsx';

/** The second copies: where they lie, how many there are and which of them stay. */
export function CopiesPage() {
  const { t } = useTranslator();
  const session = useSession();
  const where = useStore(session.copies.where);
  const { copyFolder } = session.host;
  if (where === 'nowhere') return <p>{t('copies.noteNowhere')}</p>;
  return (
    <>
      <p>{t(copyFolder ? 'copies.whereDisk' : 'copies.whereBrowser')}</p>
      {copyFolder && (
        <div>
          <Button onPress={() => void copyFolder.show({ which: 'own' })}>
            {t('copies.showFolder')}
          </Button>
        </div>
      )}
      <KeptCopies />
      <p className="quiet">{t('copies.rule', { ...KEPT_OF, restores: BEFORE_RESTORE_KEPT })}</p>
      {copyFolder ? (
        <CopyFolderChoice folder={copyFolder} />
      ) : (
        <p className="quiet">{t('copies.noteBrowser')}</p>
      )}
    </>
  );
}

/** A line a project: how many copies it has, and when the newest was made. */
function KeptCopies() {
  const { t, number, date } = useTranslator();
  const kept = useKeptCopies();
  if (!kept) return undefined;
  if (kept.length === 0) return <p className="quiet">{t('copies.noneAtAll')}</p>;
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{t('copies.project')}</th>
          <th scope="col" className="number">
            {t('copies.count')}
          </th>
          <th scope="col">{t('copies.newest')}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ id, name, copies }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">{number(copies.length)}</td>
            <td>{copies[0] ? date(copies[0].keptMs) : t('copies.notYet')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
