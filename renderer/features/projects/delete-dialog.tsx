import { useSession, useTranslator } from '#renderer/app/context.ts';
import type { ProjectSummary } from '#renderer/store/database.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  readonly project: ProjectSummary | undefined;
  readonly onClose: () => void;
}

/** Deleting a project is the one act that cannot be undone: it asks first and offers a copy. */
export function DeleteDialog({ project, onClose }: Props) {
  const session = useSession();
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('projects.deleteTitle', { name: project?.name ?? '' })}
      closeName={t('app.close')}
      role="alertdialog"
      isOpen={project !== undefined}
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose} autoFocus>
            {t('app.cancel')}
          </Button>
          <Button
            look="danger"
            onPress={() => {
              if (project) void session.deleteProject(project.id);
              onClose();
            }}
          >
            {t('projects.delete')}
          </Button>
        </>
      }
    >
      <p>{t('projects.deleteText')}</p>
    </Dialog>
  );
}
