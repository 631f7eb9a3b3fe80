import { v7 as uuid } from 'uuid';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProjectFile } from '#shared/exchange/project-file.ts';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  readonly found: ProjectFile | undefined;
  readonly onClose: () => void;
}

/** A project file whose project is here already: replace it, or keep both. */
export function ExistsDialog({ found, onClose }: Props) {
  const session = useSession();
  const { t } = useTranslator();
  const store = (id: ProjectId) => {
    if (found) void session.storeProject(id, found.tables);
    onClose();
  };
  return (
    <Dialog
      title={t('projects.existsTitle')}
      closeName={t('app.close')}
      role="alertdialog"
      isOpen={found !== undefined}
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="danger" onPress={() => found && store(found.projectId)}>
            {t('projects.replace')}
          </Button>
          <Button look="primary" onPress={() => store(uuid() as ProjectId)} autoFocus>
            {t('projects.keepBoth')}
          </Button>
        </>
      }
    >
      <p>{t('projects.existsText', { name: found?.tables.project[0]?.name ?? '' })}</p>
    </Dialog>
  );
}
