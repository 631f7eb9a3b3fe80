import { fail, ok, type Result } from '#shared/base/result.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { Session } from '#renderer/app/session.ts';
import { claimProject } from '#renderer/store/claim-project.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

/** Why a project could not be worked on: another window has it, or it is no longer here. */
export type NotReached = 'openElsewhere' | 'gone';

/**
 * Acts on a project of the list. The open one is taken as it stands; another is opened for the act,
 * under a claim, and left once the act's work is saved.
 */
export async function withProject<Made>(
  session: Session,
  projectId: ProjectId,
  act: (project: OpenProject) => Made | Promise<Made>,
): Promise<Result<Made, NotReached>> {
  const shown = session.project.get();
  if (shown?.id === projectId) return ok(await act(shown));
  const release = await claimProject(projectId);
  if (!release) return fail('openElsewhere');
  try {
    const project = await session.library.open(projectId);
    if (!project) return fail('gone');
    const made = await act(project);
    await project.saving.settled();
    return ok(made);
  } finally {
    release();
  }
}
