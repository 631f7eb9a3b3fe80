import { useEffect, useRef, useState } from 'react';
import { PROJECT_FILE_ENDING, type ProjectFile } from '#shared/exchange/project-file.ts';
import type { OpenedFile } from '#shared/host/contract.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { pickFile } from '#renderer/app/pick-file.ts';
import type { Session } from '#renderer/app/session.ts';
import { projectFileMessage } from '#renderer/features/projects/project-files.ts';
import { openSample } from '#renderer/features/projects/sample.ts';

/** The three ways to begin, and what a dropped file means. */
export function useProjectActs(session: Session) {
  const translator = useTranslator();
  const [found, setFound] = useState<ProjectFile>();

  function openAsSurvey(file: OpenedFile): void {
    session.surveyFile.set(file);
    session.go('import');
  }

  async function openAsProject({ name: file, bytes }: OpenedFile): Promise<void> {
    session.tell({ tone: 'info', key: 'projects.reading', values: { file } });
    const read = await session.worker.call('readProjectFile', { bytes });
    session.tell(undefined);
    if (!read.ok)
      session.tell({ tone: 'loses', ...projectFileMessage(read.problem, file, translator) });
    else if (await session.library.has(read.value.projectId)) setFound(read.value);
    else await session.storeProject(read.value.projectId, read.value.tables);
  }

  useGivenProject(session, openAsProject);

  return {
    found,
    forgetFound: () => setFound(undefined),
    async openSurvey() {
      const file = await pickFile(session, 'survey');
      if (file) openAsSurvey(file);
    },
    async openFile() {
      const file = await pickFile(session, 'project');
      if (file) await openAsProject(file);
    },
    async openDropped(dropped: File) {
      const file = { name: dropped.name, bytes: new Uint8Array(await dropped.arrayBuffer()) };
      if (file.name.endsWith(PROJECT_FILE_ENDING)) await openAsProject(file);
      else openAsSurvey(file);
    },
    async trySample() {
      await openSample(session, translator);
    },
  };
}

/** Opens the project file that was given from elsewhere, once. */
function useGivenProject(session: Session, open: (file: OpenedFile) => Promise<void>): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const take = () => {
      const file = session.projectFile.get();
      session.projectFile.set(undefined);
      if (file) void latest.current(file);
    };
    take();
    return session.projectFile.subscribe(take);
  }, [session]);
}
