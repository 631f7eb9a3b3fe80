import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { Host } from '#shared/host/contract.ts';
import { Session } from '#renderer/app/session.ts';
import { claimProject } from '#renderer/store/claim-project.ts';
import { readPreferences } from '#renderer/store/preferences.ts';
import { WorkerClient, type JobRequest } from '#renderer/worker/client.ts';
import { freshDatabase, rowsAbout } from '#test/helpers/database.ts';
import { stubNavigator } from '#test/helpers/window.ts';
import { HAND, makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['yksi', 'kaksi'], ['teema']);
const OTHER = 'another-project' as ProjectId;
const coding = { answerId: answers[0]!.id, themeId: themes[0]!.id, origin: HAND };

/** A worker that says yes to every job and writes down which were asked. */
function yesWorker() {
  const jobs: string[] = [];
  const listeners: ((event: { data: object }) => void)[] = [];
  const worker = {
    addEventListener: (kind: string, listener: (typeof listeners)[0]) => {
      if (kind === 'message') listeners.push(listener);
    },
    postMessage: ({ id, job }: JobRequest) => {
      jobs.push(job);
      const data = { id, ok: true, value: undefined };
      queueMicrotask(() => listeners.forEach((listener) => listener({ data })));
    },
  };
  return { client: new WorkerClient(worker as unknown as Worker), jobs };
}

/** A host that keeps no second copy: `copies.test.ts` is about those. */
const HOST = { copies: { where: async () => 'nowhere' } } as unknown as Host;

async function openSession(database = freshDatabase()) {
  const preferences = await readPreferences(database, ['fi']);
  const { client, jobs } = yesWorker();
  const session = new Session({ database, host: HOST, worker: client, preferences });
  await session.copies.recover();
  return { session, database, jobs };
}

let locks: ReturnType<typeof stubNavigator>;
beforeEach(() => {
  locks = stubNavigator();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('Session', () => {
  it('begins on the projects, with no way to screens that need one', async () => {
    const { session } = await openSession();
    await session.resume();
    expect(session.screen.get()).toBe('projects');
    session.go('code');
    expect(session.screen.get()).toBe('projects');
    session.go('import');
    expect(session.screen.get()).toBe('import');
  });

  it('creates a project, shows it and keeps the worker in step', async () => {
    const { session, jobs } = await openSession();
    const project = await session.createProject({ name: 'Kevät', source: 'kevat.csv' });
    expect(session.project.get()).toBe(project);
    expect(jobs).toEqual(['openProject']);
    for (const table of ['questions', 'respondents', 'answers', 'themes'] as const)
      project.memory.load(table, tables[table] as never);
    project.act(codeAnswer, coding);
    await expect.poll(() => jobs).toEqual(['openProject', 'applyChange']);
    await session.closeProject();
    project.act(codeAnswer, { ...coding, answerId: answers[1]!.id });
    expect(jobs).toEqual(['openProject', 'applyChange']);
  });

  it('returns after a restart to the project and screen where the person was', async () => {
    const { session, database } = await openSession();
    await session.storeProject(PROJECT_ID, tables);
    expect(session.screen.get()).toBe('code');
    session.go('results');
    await session.closeProject();
    expect(session.project.get()).toBeUndefined();
    const next = await openSession(database);
    await next.session.resume();
    expect(next.session.project.get()?.id).toBe(PROJECT_ID);
    expect(next.session.screen.get()).toBe('results');
  });

  it('opens what has no answers on the import', async () => {
    const { session } = await openSession();
    await session.storeProject(PROJECT_ID, makeSurvey([]).tables);
    expect(session.screen.get()).toBe('import');
  });

  it('does not open, replace or delete what another window has open', async () => {
    const { session, database } = await openSession();
    await session.library.store(PROJECT_ID, tables);
    const release = await claimProject(PROJECT_ID);
    const rows = await rowsAbout(database, PROJECT_ID);
    const told = { tone: 'needs-you', key: 'projects.openElsewhere' };
    expect(await session.openProject(PROJECT_ID)).toBe(false);
    expect(session.told.get()).toEqual(told);
    session.tell(undefined);
    await session.storeProject(PROJECT_ID, makeSurvey([]).tables);
    expect(session.told.get()).toEqual(told);
    session.tell(undefined);
    await session.deleteProject(PROJECT_ID);
    expect(session.told.get()).toEqual(told);
    expect(await rowsAbout(database, PROJECT_ID)).toEqual(rows);
    release?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await session.openProject(PROJECT_ID)).toBe(true);
  });

  it('holds the claim of the open project alone', async () => {
    const { session } = await openSession();
    await session.storeProject(PROJECT_ID, tables);
    await session.storeProject(OTHER, tables);
    expect(locks.held).toEqual([`project:${OTHER}`]);
    await session.closeProject();
    await new Promise((resolve) => setTimeout(resolve));
    expect(locks.held).toEqual([]);
    expect(await session.openProject('none' as ProjectId)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(locks.held).toEqual([]);
  });

  it('stays on a project whose work the disk refused, and leaves once it is saved', async () => {
    const { session, database } = await openSession();
    await session.library.store(OTHER, tables);
    await session.storeProject(PROJECT_ID, tables);
    const project = session.project.get()!;
    const refuse = vi.spyOn(database.history, 'put').mockRejectedValue(new Error('full'));
    project.act(codeAnswer, coding);
    const opening = session.openProject(OTHER);
    await vi.waitFor(() => expect(project.saving.state.kind).toBe('failed'));
    expect(session.project.get()).toBe(project);
    refuse.mockRestore();
    project.saving.retry();
    expect(await opening).toBe(true);
    await session.openProject(PROJECT_ID);
    expect(session.project.get()?.view.codingsOf(answers[0]!.id)).toHaveLength(1);
  });

  it('deletes the open project and leaves nothing of it behind', async () => {
    const { session, database } = await openSession();
    await session.library.store(OTHER, tables);
    await session.storeProject(PROJECT_ID, tables);
    session.places.remember('answer', 2);
    await session.deleteProject(PROJECT_ID);
    expect(session.project.get()).toBeUndefined();
    expect(session.projects.get().map(({ id }) => id)).toEqual([OTHER]);
    await session.openProject(OTHER);
    await session.closeProject();
    expect(await rowsAbout(database, PROJECT_ID)).toEqual([]);
  });

  it('tells a refusal with its reason, and an act that went through with nothing', async () => {
    const { session } = await openSession();
    const problem = { reason: 'nameTaken', values: { theme: 'a' } } as const;
    expect(session.check({ ok: false, problem })).toBe(false);
    expect(session.told.get()).toEqual({
      tone: 'needs-you',
      key: 'refusal.nameTaken',
      values: { theme: 'a' },
    });
    expect(session.check({ ok: true, value: 1 })).toBe(true);
    expect(session.told.get()).toBeUndefined();
  });
});
