import { useState } from 'react';
import { PROJECT_FILE_ENDING, type ProjectFile } from '#shared/exchange/project-file.ts';
import type { OpenedFile, OpenPurpose } from '#shared/host/contract.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { Session } from '#renderer/app/session.ts';
import { projectFileMessage } from '#renderer/features/projects/project-files.ts';
import { openSample } from '#renderer/features/projects/sample.ts';

/** The three ways to begin, and what a dropped file means. */
export function useProjectActs(session: Session) {
  const translator = useTranslator();
  const [found, setFound] = useState<ProjectFile>();

  async function pick(purpose: OpenPurpose): Promise<OpenedFile | undefined> {
    try {
      return await session.host.openFile({ purpose });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      session.tell({ tone: 'loses', key: 'app.fileNotRead', values: { message } });
      return undefined;
    }
  }

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

  return {
    found,
    forgetFound: () => setFound(undefined),
    async openSurvey() {
      const file = await pick('survey');
      if (file) openAsSurvey(file);
    },
    async openFile() {
      const file = await pick('project');
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
