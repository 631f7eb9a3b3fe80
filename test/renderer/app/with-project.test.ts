import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renameProject } from '#shared/commands/project.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { Session } from '#renderer/app/session.ts';
import { withProject } from '#renderer/app/with-project.ts';
import { claimProject } from '#renderer/store/claim-project.ts';
import { openStored, reopened } from '#test/helpers/library.ts';
import { makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';
import { stubNavigator } from '#test/helpers/window.ts';

const { tables } = makeSurvey(['yksi'], ['teema']);

/** A session whose open project is the stored one, or none. */
async function openSession({ isOpen }: { readonly isOpen: boolean }) {
  const { database, library, project } = await openStored(tables);
  const session = { library, project: { get: () => (isOpen ? project : undefined) } };
  return { session: session as unknown as Session, project, library, database };
}

let locks: ReturnType<typeof stubNavigator>;
beforeEach(() => {
  locks = stubNavigator();
});
afterEach(() => vi.unstubAllGlobals());

describe('withProject', () => {
  it('acts on the open project where it stands', async () => {
    const { session, project } = await openSession({ isOpen: true });
    const reached = await withProject(session, PROJECT_ID, (given) => given === project);
    expect(reached).toEqual({ ok: true, value: true });
    expect(locks.held).toEqual([]);
  });

  it('claims another for the act, saves its work and lets it go', async () => {
    const { session, library } = await openSession({ isOpen: false });
    const reached = await withProject(session, PROJECT_ID, (project) => {
      expect(locks.held).toEqual([`project:${PROJECT_ID}`]);
      return project.act(renameProject, 'Syksy').ok;
    });
    expect(reached).toEqual({ ok: true, value: true });
    expect((await reopened(library)).name).toBe('Syksy');
    await vi.waitFor(() => expect(locks.held).toEqual([]));
  });

  it('touches nothing of a project that another window has', async () => {
    const { session, database } = await openSession({ isOpen: false });
    const before = await database.projects.get(PROJECT_ID);
    const release = await claimProject(PROJECT_ID);
    const act = vi.fn();
    expect(await withProject(session, PROJECT_ID, act)).toEqual({
      ok: false,
      problem: 'openElsewhere',
    });
    expect(act).not.toHaveBeenCalled();
    expect(await database.projects.get(PROJECT_ID)).toEqual(before);
    release?.();
  });

  it('says that a project is gone, and lets go also where the act fails', async () => {
    const { session } = await openSession({ isOpen: false });
    const gone = await withProject(session, 'none' as ProjectId, () => 1);
    expect(gone).toEqual({ ok: false, problem: 'gone' });
    const failing = withProject(session, PROJECT_ID, () => Promise.reject(new Error('worker')));
    await expect(failing).rejects.toThrow('worker');
    await vi.waitFor(() => expect(locks.held).toEqual([]));
  });
});
