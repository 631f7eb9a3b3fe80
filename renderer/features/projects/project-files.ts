import { PROJECT_FILE_ENDING, type ProjectFileProblem } from '#shared/exchange/project-file.ts';
import type { MessageKey, MessageValues, Translator } from '#shared/i18n/translator.ts';
import { saveBytes } from '#renderer/app/save-bytes.ts';
import type { Session } from '#renderer/app/session.ts';
import { withProject } from '#renderer/app/with-project.ts';
import type { ProjectSummary } from '#renderer/store/database.ts';

/** Writes a project, open or not, to one file where the person chooses. */
export async function saveProjectFile(
  session: Session,
  summary: Pick<ProjectSummary, 'id' | 'name'>,
): Promise<void> {
  const written = await withProject(session, summary.id, (project) =>
    session.worker.call('writeProjectFile', {
      file: { projectId: project.id, tables: project.everything() },
      savedMs: Date.now(),
    }),
  );
  if (!written.ok) {
    session.tell({ tone: 'needs-you', key: `projects.${written.problem}` });
    await session.refreshProjects();
    return;
  }
  const name = `${summary.name}${PROJECT_FILE_ENDING}`;
  await saveBytes(session, { purpose: 'project', name, bytes: written.value });
}

/** Says why a project file did not open. */
export function projectFileMessage(
  problem: ProjectFileProblem,
  file: string,
  { t }: Translator,
): { key: MessageKey; values: MessageValues } {
  if (problem.kind === 'newer')
    return { key: 'projects.newer', values: { file, version: problem.version } };
  if (problem.kind !== 'faults') return { key: `projects.${problem.kind}`, values: { file } };
  const more = problem.more > 0 ? [t('projects.moreFaults', { count: problem.more })] : [];
  return {
    key: 'projects.faults',
    values: { file, faults: [...problem.faults, ...more].join(' · ') },
  };
}
