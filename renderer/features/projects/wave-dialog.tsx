import { useState } from 'react';
import { Form } from 'react-aria-components';
import { beginWave, waveOf } from '#shared/commands/begin-wave.ts';
import type { MessageKey, MessageValues } from '#shared/i18n/translator.ts';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import type { Session } from '#renderer/app/session.ts';
import { withProject } from '#renderer/app/with-project.ts';
import type { ProjectSummary } from '#renderer/store/database.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checks } from '#renderer/ui/checks.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';

interface Props {
  readonly project: ProjectSummary | undefined;
  readonly onClose: () => void;
}

/** A new project with another's codebook: next year's wave of a survey. */
export function WaveDialog({ project, onClose }: Props) {
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('wave.title', { name: project?.name ?? '' })}
      closeName={t('app.close')}
      isOpen={project !== undefined}
      onClose={onClose}
    >
      {project && <WaveForm project={project} onClose={onClose} />}
    </Dialog>
  );
}

const LONGEST_NAME = 200;

function WaveForm({ project, onClose }: { project: ProjectSummary; onClose: () => void }) {
  const session = useSession();
  const { t } = useTranslator();
  const [name, setName] = useState(() => nextName(project.name));
  const [along, setAlong] = useState<readonly 'examples'[]>(['examples']);
  const [problem, setProblem] = useState<string>();
  const put = (text: string) => {
    setName(text);
    setProblem(undefined);
  };
  const begin = async () => {
    const examples = along.includes('examples');
    const refused = nameProblem(name) ?? (await makeWave(session, project, { name, examples }));
    if (refused) setProblem(t(refused.key, refused.values));
    else onClose();
  };
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <p>{t('wave.text')}</p>
      <Field label={t('wave.name')} value={name} onChange={put} problem={problem} autoFocus />
      <Checks
        label={t('wave.along')}
        options={[{ value: 'examples', label: t('wave.examples') }]}
        values={along}
        onChange={setAlong}
        help={t('wave.examplesText')}
      />
      <div className="form-acts">
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" look="primary">
          {t('wave.begin')}
        </Button>
      </div>
    </Form>
  );
}

/** Next year’s, where the name has a year. */
function nextName(name: string): string {
  return name.replace(/\b20\d\d\b/, (year) => String(Number(year) + 1));
}

interface Problem {
  readonly key: MessageKey;
  readonly values?: MessageValues | undefined;
}

function nameProblem(name: string): Problem | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return { key: 'refusal.nameEmpty' };
  if (trimmed.length <= LONGEST_NAME) return undefined;
  return { key: 'refusal.nameTooLong', values: { most: LONGEST_NAME } };
}

/** Makes the project, opens it and waits for its answers; why not, where it could not. */
async function makeWave(
  session: Session,
  { id, name: from }: ProjectSummary,
  { name, examples }: { readonly name: string; readonly examples: boolean },
): Promise<Problem | undefined> {
  const read = await withProject(session, id, ({ view }) => waveOf(view, { examples }));
  if (!read.ok) return { key: `projects.${read.problem}` };
  if (read.value.themes.length === 0) return { key: 'wave.noThemes', values: { name: from } };
  await session.createProject({ name }, (project) => project.act(beginWave, read.value));
  session.go('import');
  return undefined;
}
