import { useState } from 'react';
import { Form } from 'react-aria-components';
import { renameProject } from '#shared/commands/project.ts';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import type { Session } from '#renderer/app/session.ts';
import type { ProjectSummary } from '#renderer/store/database.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';

interface Props {
  readonly project: ProjectSummary | undefined;
  readonly onClose: () => void;
}

export function RenameDialog({ project, onClose }: Props) {
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('projects.rename')}
      closeName={t('app.close')}
      isOpen={project !== undefined}
      onClose={onClose}
    >
      {project && <RenameForm project={project} onClose={onClose} />}
    </Dialog>
  );
}

function RenameForm({ project, onClose }: { project: ProjectSummary; onClose: () => void }) {
  const session = useSession();
  const { t } = useTranslator();
  const [name, setName] = useState(project.name);
  const [problem, setProblem] = useState<string>();
  // A field that is in the wrong keeps the form from being sent: a new name is judged anew.
  const put = (text: string) => {
    setName(text);
    setProblem(undefined);
  };
  const save = async () => {
    const refused = await rename(session, project, name);
    if (refused) setProblem(t(`refusal.${refused.reason}`, refused.values));
    else onClose();
  };
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('projects.name')} value={name} onChange={put} problem={problem} autoFocus />
      <div className="form-acts">
        <Button type="submit" look="primary">
          {t('app.save')}
        </Button>
      </div>
    </Form>
  );
}

/** The open project is renamed where it stands; another is opened for it and saved. */
async function rename(session: Session, { id, name: old }: ProjectSummary, name: string) {
  if (name.trim() === old) return undefined;
  const shown = session.project.get();
  const project = shown?.id === id ? shown : await session.library.open(id);
  const result = project?.act(renameProject, name);
  await project?.saving.settled();
  await session.refreshProjects();
  return result && !result.ok ? result.problem : undefined;
}
