import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import type { Host } from '#shared/host/contract.ts';
import type { HostCopies } from '#shared/host/copies.ts';
import { Session } from '#renderer/app/session.ts';
import type { Database } from '#renderer/store/database.ts';
import { readPreferences } from '#renderer/store/preferences.ts';
import { createJobs } from '#renderer/worker/jobs.ts';
import { WorkerClient, type JobRequest } from '#renderer/worker/client.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { MemoryCopies, memoryHost } from '#test/helpers/memory-copies.ts';
import { stubNavigator } from '#test/helpers/window.ts';
import { HAND, makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['yksi', 'kaksi'], ['teema']);
const coding = { answerId: answers[0]!.id, themeId: themes[0]!.id, origin: HAND };

/** The worker's jobs, done here. */
function inlineWorker(): WorkerClient {
  const jobs = createJobs();
  const listeners: ((event: { data: object }) => void)[] = [];
  const worker = {
    addEventListener: (kind: string, listener: (typeof listeners)[0]) => {
      if (kind === 'message') listeners.push(listener);
    },
    postMessage: ({ id, job, input }: JobRequest) => {
      void Promise.resolve((jobs[job] as (input: unknown) => unknown)(input)).then((value) =>
        listeners.forEach((listener) => listener({ data: { id, ok: true, value } })),
      );
    },
  };
  return new WorkerClient(worker as unknown as Worker);
}

let files: MemoryCopies;
let copies: HostCopies;
const sessions: Session[] = [];

/** The app as it starts over this database and these copies. */
async function start(database: Database): Promise<Session> {
  const preferences = await readPreferences(database, ['fi']);
  const host = { copies } as Host;
  const session = new Session({ database, host, worker: inlineWorker(), preferences });
  sessions.push(session);
  await session.resume();
  return session;
}

/** A sitting in which two answers came in and one was coded. */
async function sitting(database = freshDatabase()): Promise<Database> {
  const session = await start(database);
  await session.storeProject(PROJECT_ID, tables);
  await vi.waitFor(async () => expect(await session.copies.list(PROJECT_ID)).toHaveLength(1));
  session.project.get()!.act(codeAnswer, coding);
  await session.closeProject();
  return database;
}

const codingsIn = (session: Session) =>
  session.project.get()?.view.codingsOf(answers[0]!.id).length;

beforeEach(() => {
  stubNavigator();
  files = new MemoryCopies();
  let now = 1;
  copies = memoryHost(files, () => (now += 1000));
});
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.copies.leave();
  vi.unstubAllGlobals();
});

describe('the second copies at a start', () => {
  it('are made of every project that came to be without them, opened or not', async () => {
    const database = await sitting();
    const last = await start(database);
    await last.closeProject();
    last.prefer({ lastProjectId: undefined });
    await vi.waitFor(async () =>
      expect((await readPreferences(database, ['fi'])).lastProjectId).toBeUndefined(),
    );
    files = new MemoryCopies();
    copies = memoryHost(files, () => 1000);
    const session = await start(database);
    expect(session.project.get()).toBeUndefined();
    expect((await copies.kept()).map(({ projectId }) => projectId)).toEqual([PROJECT_ID]);
    const another = await start(freshDatabase());
    await another.openProject(PROJECT_ID);
    expect(codingsIn(another)).toBe(1);
  });

  it('say nothing where the database holds what they hold', async () => {
    const session = await start(await sitting());
    expect(codingsIn(session)).toBe(1);
    expect(session.copies.recovered.get()).toEqual([]);
    expect(session.told.get()).toBeUndefined();
  });

  it('bring back every project of a database that is gone, and tell of it', async () => {
    await sitting();
    const session = await start(freshDatabase());
    expect(session.projects.get().map(({ name }) => name)).toEqual(['Kirjastokysely']);
    expect(session.copies.recovered.get()).toMatchObject([{ kind: 'rebuilt', missing: 0 }]);
    await session.openProject(PROJECT_ID);
    expect(codingsIn(session)).toBe(1);
  });

  it('bring back the last acts alone where only those are missing, told beside the work', async () => {
    const database = await sitting();
    const act = (await database.history.toArray()).at(-1)!;
    await database.history.delete([PROJECT_ID, act.seq]);
    await database.blocks
      .where(':id')
      .between([PROJECT_ID, 'codings'], [PROJECT_ID, 'codings~'])
      .delete();
    await database.projects.update(PROJECT_ID, { revision: 2 });
    const session = await start(database);
    expect(codingsIn(session)).toBe(1);
    expect(session.copies.recovered.get()).toEqual([]);
    expect(session.told.get()).toMatchObject({ key: 'copies.caughtUp', values: { count: 1 } });
  });

  it('notice a project that lacks records when it is opened', async () => {
    const database = await sitting();
    await database.blocks
      .where(':id')
      .between([PROJECT_ID, 'codings'], [PROJECT_ID, 'codings~'])
      .delete();
    const session = await start(database);
    expect(codingsIn(session)).toBe(1);
    expect(session.copies.recovered.get()).toMatchObject([{ kind: 'rebuilt', missing: 0 }]);
  });

  it('leave a project alone that another window writes', async () => {
    const database = await sitting();
    await database.projects.update(PROJECT_ID, { revision: 2 });
    const first = await start(database);
    expect(first.project.get()?.id).toBe(PROJECT_ID);
    await first.project.get()!.saving.saved();
    await database.projects.update(PROJECT_ID, { revision: 2 });
    const second = await start(database);
    expect(second.copies.recovered.get()).toEqual([]);
    expect(second.told.get()?.key).toBe('projects.openElsewhere');
  });

  it('do not keep the app from starting when they cannot be read', async () => {
    const database = await sitting();
    vi.spyOn(copies, 'kept').mockRejectedValue(new Error('no'));
    const session = await start(database);
    expect(session.projects.get()).toHaveLength(1);
  });

  it('do not bring back what was deleted', async () => {
    const database = await sitting();
    const session = await start(database);
    await session.deleteProject(PROJECT_ID);
    expect(files.files.size).toBe(0);
    expect((await start(freshDatabase())).projects.get()).toEqual([]);
    expect((await start(database)).projects.get()).toEqual([]);
  });
});

describe('going back to a copy', () => {
  it('keeps how it is now as a copy, and can be gone back from', async () => {
    const session = await start(await sitting());
    const [copy] = await session.copies.list(PROJECT_ID);
    await session.restoreCopy(PROJECT_ID, copy!);
    expect(session.told.get()?.key).toBe('copies.restored');
    expect(codingsIn(session)).toBe(0);
    await vi.waitFor(async () => expect(await session.copies.list(PROJECT_ID)).toHaveLength(2));
    const before = (await session.copies.list(PROJECT_ID)).find(
      ({ occasion }) => occasion === 'restore',
    );
    expect(before?.counts).toEqual({ answers: 2, codings: 1 });
    await session.restoreCopy(PROJECT_ID, before!);
    expect(codingsIn(session)).toBe(1);
  });

  it('changes nothing where the copy is damaged', async () => {
    const session = await start(await sitting());
    const [copy] = await session.copies.list(PROJECT_ID);
    files.flip(PROJECT_ID, files.namesOf(PROJECT_ID, '.copy')[0]!);
    await session.restoreCopy(PROJECT_ID, copy!);
    expect(session.told.get()?.key).toBe('copies.notReadable');
    expect(codingsIn(session)).toBe(1);
  });

  it('changes nothing where how it is now cannot be kept', async () => {
    const session = await start(await sitting());
    const [copy] = await session.copies.list(PROJECT_ID);
    files.problem = new Error('full');
    await session.restoreCopy(PROJECT_ID, copy!);
    expect(session.told.get()?.key).toBe('copies.notReadable');
    expect(codingsIn(session)).toBe(1);
    files.problem = undefined;
  });
});
