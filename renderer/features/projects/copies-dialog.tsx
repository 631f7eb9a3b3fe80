import { useEffect, useState } from 'react';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { Copy } from '#shared/host/copies.ts';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { CopyTable } from '#renderer/features/projects/copy-table.tsx';
import type { ProjectSummary } from '#renderer/store/database.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  readonly project: ProjectSummary | undefined;
  readonly onClose: () => void;
}

/** A project's earlier copies; going back to one asks first, and keeps how it is now. */
export function CopiesDialog({ project, onClose }: Props) {
  const session = useSession();
  const { t, date } = useTranslator();
  const [chosen, choose] = useState<Copy>();
  const close = () => {
    choose(undefined);
    onClose();
  };
  const restore = () => {
    if (project && chosen) void session.restoreCopy(project.id, chosen);
    close();
  };
  const acts = (
    <>
      <Button onPress={() => choose(undefined)}>{t('app.cancel')}</Button>
      <Button look="primary" onPress={restore} autoFocus>
        {t('copies.restore')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={t('copies.title', { name: project?.name ?? '' })}
      closeName={t('app.close')}
      isOpen={project !== undefined}
      onClose={close}
      width="wide"
      acts={chosen && acts}
    >
      {chosen && <p role="status">{t('copies.ask', { time: date(chosen.keptMs) })}</p>}
      {project && !chosen && <CopyList projectId={project.id} choose={choose} />}
    </Dialog>
  );
}

interface ListProps {
  readonly projectId: ProjectId;
  readonly choose: (copy: Copy) => void;
}

function CopyList({ projectId, choose }: ListProps) {
  const { copies: desk } = useSession();
  const { t } = useTranslator();
  const [copies, show] = useState<readonly Copy[]>();
  useEffect(() => {
    void desk.list(projectId).then(show, () => show([]));
  }, [desk, projectId]);
  return (
    <>
      <p className="quiet">{t('copies.lead')}</p>
      {copies?.length === 0 && <p>{t('copies.none')}</p>}
      {copies && copies.length > 0 && <CopyTable copies={copies} choose={choose} />}
    </>
  );
}
