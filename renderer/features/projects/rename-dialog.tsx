import { useState } from 'react';
import { Form } from 'react-aria-components';
import { renameProject } from '#shared/commands/project.ts';
import type { MessageKey, MessageValues } from '#shared/i18n/translator.ts';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import type { Session } from '#renderer/app/session.ts';
import { withProject } from '#renderer/app/with-project.ts';
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
    if (refused) setProblem(t(refused.key, refused.values));
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

/** Gives the project its name; why not, where it could not be given. */
async function rename(
  session: Session,
  { id, name: old }: ProjectSummary,
  name: string,
): Promise<{ key: MessageKey; values?: MessageValues | undefined } | undefined> {
  if (name.trim() === old) return undefined;
  const reached = await withProject(session, id, (project) => project.act(renameProject, name));
  await session.refreshProjects();
  if (!reached.ok) return { key: `projects.${reached.problem}` };
  if (reached.value.ok) return undefined;
  const { reason, values } = reached.value.problem;
  return { key: `refusal.${reason}`, values };
}
