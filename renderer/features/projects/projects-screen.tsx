import { FilePlus2, FolderInput, Sparkles } from 'lucide-react';
import { DropZone } from 'react-aria-components';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { ExistsDialog } from '#renderer/features/projects/exists-dialog.tsx';
import { KeepingNote } from '#renderer/features/projects/keeping-note.tsx';
import { ProjectList } from '#renderer/features/projects/project-list.tsx';
import { useProjectActs } from '#renderer/features/projects/use-project-acts.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/features/projects/projects.css';

/** Where a sitting begins: what was worked on, and three ways to begin anew. */
export function ProjectsScreen() {
  const session = useSession();
  const { t } = useTranslator();
  const projects = useStore(session.projects);
  const acts = useProjectActs(session);
  const isEmpty = projects.length === 0;
  return (
    <DropZone
      className="projects"
      aria-label={t('projects.dropHint')}
      getDropOperation={() => 'copy'}
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then((file) => acts.openDropped(file));
      }}
    >
      <div className="projects-page">
        <h1>{t(isEmpty ? 'projects.empty' : 'projects.title')}</h1>
        {isEmpty && <p className="projects-lead">{t('projects.emptyText')}</p>}
        <div className="projects-begin">
          <Button look="primary" icon={FilePlus2} onPress={() => void acts.openSurvey()}>
            {t('projects.openSurvey')}
          </Button>
          <Button icon={Sparkles} onPress={() => void acts.trySample()}>
            {t('projects.trySample')}
          </Button>
          <Button icon={FolderInput} onPress={() => void acts.openFile()}>
            {t('projects.openFile')}
          </Button>
        </div>
        <p className="quiet">{t('projects.dropHint')}</p>
        {!isEmpty && <ProjectList projects={projects} />}
        {!isEmpty && <KeepingNote />}
      </div>
      <ExistsDialog found={acts.found} onClose={acts.forgetFound} />
    </DropZone>
  );
}
