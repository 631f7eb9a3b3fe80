import { useState } from 'react';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { CopiesDialog } from '#renderer/features/projects/copies-dialog.tsx';
import { DeleteDialog } from '#renderer/features/projects/delete-dialog.tsx';
import { RenameDialog } from '#renderer/features/projects/rename-dialog.tsx';
import { WaveDialog } from '#renderer/features/projects/wave-dialog.tsx';
import { saveProjectFile } from '#renderer/features/projects/project-files.ts';
import type { ProjectSummary } from '#renderer/store/database.ts';
import { MoreMenu } from '#renderer/ui/more-menu.tsx';

type Asked =
  | { readonly what: 'rename' | 'wave' | 'copies' | 'delete'; readonly project: ProjectSummary }
  | undefined;

export function ProjectList({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const { t } = useTranslator();
  const [asked, ask] = useState<Asked>();
  return (
    <>
      <table className="project-table">
        <thead>
          <tr>
            <th scope="col">{t('projects.name')}</th>
            <th scope="col" className="number">
              {t('projects.answers')}
            </th>
            <th scope="col" className="number">
              {t('projects.decided')}
            </th>
            <th scope="col">{t('projects.opened')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('app.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <ProjectRow key={project.id} project={project} ask={ask} />
          ))}
        </tbody>
      </table>
      <RenameDialog
        project={asked?.what === 'rename' ? asked.project : undefined}
        onClose={() => ask(undefined)}
      />
      <WaveDialog
        project={asked?.what === 'wave' ? asked.project : undefined}
        onClose={() => ask(undefined)}
      />
      <CopiesDialog
        project={asked?.what === 'copies' ? asked.project : undefined}
        onClose={() => ask(undefined)}
      />
      <DeleteDialog
        project={asked?.what === 'delete' ? asked.project : undefined}
        onClose={() => ask(undefined)}
      />
    </>
  );
}

interface RowProps {
  readonly project: ProjectSummary;
  readonly ask: (asked: Asked) => void;
}

function ProjectRow({ project, ask }: RowProps) {
  const session = useSession();
  const { t, number, percent, date } = useTranslator();
  const duplicate = async () => {
    await session.library.duplicate(project.id, t('projects.copyName', { name: project.name }));
    await session.refreshProjects();
  };
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="project-open"
          onClick={() => void session.openProject(project.id)}
        >
          {project.name}
        </button>
      </th>
      <td className="number">{number(project.answers)}</td>
      <td className="number">
        {project.answers > 0 ? percent(project.decided / project.answers) : '–'}
      </td>
      <td className="quiet">{date(project.openedMs)}</td>
      <td>
        <MoreMenu
          name={t('projects.actsOn', { name: project.name })}
          acts={[
            {
              id: 'rename',
              label: t('projects.rename'),
              act: () => ask({ what: 'rename', project }),
            },
            { id: 'duplicate', label: t('projects.duplicate'), act: () => void duplicate() },
            { id: 'wave', label: t('wave.open'), act: () => ask({ what: 'wave', project }) },
            {
              id: 'save',
              label: t('projects.saveFile'),
              act: () => void saveProjectFile(session, project),
            },
            {
              id: 'copies',
              label: t('copies.open'),
              act: () => ask({ what: 'copies', project }),
            },
            {
              id: 'delete',
              label: t('projects.delete'),
              danger: true,
              act: () => ask({ what: 'delete', project }),
            },
          ]}
        />
      </td>
    </tr>
  );
}
