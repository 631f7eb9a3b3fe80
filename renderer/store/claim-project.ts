import type { ProjectId } from '#shared/domain/ids.ts';

/**
 * One window writes a project: the second gets undefined. The claim ends with the returned function
 * or with the window.
 */
export async function claimProject(projectId: ProjectId): Promise<(() => void) | undefined> {
  return await new Promise((resolve) => {
    void navigator.locks.request(`project:${projectId}`, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      return new Promise<void>((release) => resolve(() => release()));
    });
  });
}
