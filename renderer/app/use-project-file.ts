import { useEffect } from 'react';
import { pickFile, takeGivenFile } from '#renderer/app/pick-file.ts';
import type { Session } from '#renderer/app/session.ts';
import { useCommands } from '#renderer/app/use-commands.ts';
import { saveProjectFile } from '#renderer/features/projects/project-files.ts';

/** Project files from any screen: opened and saved by key or menu, or given by the system. */
export function useProjectFile(session: Session): void {
  useCommands({
    openProjectFile: () => {
      void pickFile(session, 'project').then((file) => file && session.giveProjectFile(file));
    },
    saveProjectFile: () => {
      const project = session.project.get();
      if (project) void saveProjectFile(session, project);
    },
  });
  useEffect(() => {
    const take = () => {
      void takeGivenFile(session).then((file) => file && session.giveProjectFile(file));
    };
    take();
    return session.host.onFile(take);
  }, [session]);
}
