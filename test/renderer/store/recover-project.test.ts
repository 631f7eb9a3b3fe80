import { beforeEach, describe, expect, it } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { addTheme } from '#shared/commands/edit-codebook.ts';
import { createProject } from '#shared/commands/project.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import { rebuildProject } from '#shared/exchange/rebuild.ts';
import { writeProjectFile } from '#shared/exchange/project-file.ts';
import type { HostCopies } from '#shared/host/copies.ts';
import type { Database } from '#renderer/store/database.ts';
import { Library } from '#renderer/store/library.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { isShrunken, recoverProject, type Recovery } from '#renderer/store/recover-project.ts';
import { SecondCopy } from '#renderer/store/second-copy.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { reopened } from '#test/helpers/library.ts';
import { MemoryCopies, memoryHost } from '#test/helpers/memory-copies.ts';
import { ANNA, HAND, makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

const survey = makeSurvey(['Lisää valoa', 'Lisää tilaa', 'Hyvä'], ['valo', 'tilat']);

let files: MemoryCopies;
let copies: HostCopies;
let now = 1;

beforeEach(() => {
  files = new MemoryCopies();
  copies = memoryHost(files, () => (now += 1000));
});

const fileOf = (project: OpenProject) =>
  writeProjectFile({ projectId: project.id, tables: project.everything() }, 1);

/** A project worked on with its second copy: a copy at the start and after each run of acts. */
async function workedOn(
  runs: readonly number[],
): Promise<{ database: Database; whole: OpenProject }> {
  const database = freshDatabase();
  const library = new Library(database, ANNA);
  await library.store(PROJECT_ID, survey.tables);
  const project = await reopened(library);
  for (const acts of runs) {
    const second = new SecondCopy({ project, copies, write: async () => fileOf(project) });
    for (let act = 0; act < acts; act += 1) project.act(addTheme, { name: `t${project.revision}` });
    await second.stop();
    const { revision } = project;
    const counts = { answers: 3, codings: 0 };
    if (acts !== runs.at(-1)) {
      const bytes = fileOf(project);
      const kept = { projectId: PROJECT_ID, name: 'kysely', revision, counts, bytes };
      await copies.keep({ ...kept, occasion: 'regular' });
    }
  }
  await project.saving.settled();
  return { database, whole: project };
}

async function recover(database: Database): Promise<{ recovery: Recovery; library: Library }> {
  const library = new Library(database, ANNA);
  const [kept] = await copies.kept();
  const recovery = await recoverProject(
    {
      library,
      copies,
      rebuild: async (copy, journal) => rebuildProject(copy, journal),
      keepPresent: async (project) => {
        const { id: projectId, revision } = project;
        const counts = { answers: 0, codings: 0 };
        const bytes = fileOf(project);
        const present = { projectId, name: 'kysely', revision, counts, bytes };
        await copies.keep({ ...present, occasion: 'restore' });
      },
    },
    kept!,
  );
  return { recovery, library };
}

const namesIn = (tables: ProjectTables) => tables.themes.map(({ name }) => name).sort();

describe('recoverProject', () => {
  it('rebuilds a project that is gone, with every act', async () => {
    const { whole } = await workedOn([3, 4]);
    const { recovery, library } = await recover(freshDatabase());
    expect(recovery).toMatchObject({
      kind: 'rebuilt',
      name: 'Kirjastokysely',
      acts: 4,
      missing: 0,
    });
    const project = await reopened(library);
    expect(namesIn(project.everything())).toEqual(namesIn(whole.everything()));
    expect(project.revision).toBeGreaterThan(whole.revision);
  });

  it('does the last acts again where the database only lacks them, and they can be undone', async () => {
    const { database, whole } = await workedOn([3, 4]);
    // As the browser engine leaves it when the tail of its log is cut: the last transactions are gone.
    const seqs = (await database.history.toArray()).map(({ seq }) => seq);
    await database.history.bulkDelete(
      seqs.slice(-2).map((seq) => [PROJECT_ID, seq] as const) as never,
    );
    const blocks = await database.blocks.toArray();
    for (const block of blocks.filter(({ table }) => table === 'themes'))
      await database.blocks.put({ ...block, records: block.records.slice(0, -2) });
    await database.projects.update(PROJECT_ID, { revision: whole.revision - 2 });
    const { recovery, library } = await recover(database);
    expect(recovery).toEqual({ kind: 'caughtUp', name: 'Kirjastokysely', acts: 2 });
    const project = await reopened(library);
    expect(namesIn(project.everything())).toEqual(namesIn(whole.everything()));
    expect(project.revision).toBe(whole.revision);
    expect(project.undo()?.label.act).toBe('addTheme');
    expect(project.undo()?.label.act).toBe('addTheme');
    expect(project.undo()?.label.act).toBe('addTheme');
  });

  it('falls back to an older copy, and the journal since, where the newest has a flipped bit', async () => {
    const { whole } = await workedOn([3, 4, 2]);
    const names = files.namesOf(PROJECT_ID, '.copy');
    files.flip(PROJECT_ID, names.at(-1)!);
    const { recovery, library } = await recover(freshDatabase());
    expect(recovery).toMatchObject({ kind: 'rebuilt', acts: 6, missing: 0 });
    expect(namesIn((await reopened(library)).everything())).toEqual(namesIn(whole.everything()));
  });

  it('says what is missing where the journal has a flipped bit', async () => {
    await workedOn([3, 4]);
    const log = files.namesOf(PROJECT_ID, '.log').at(-1)!;
    const text = new TextDecoder().decode(files.in(PROJECT_ID).get(log));
    files.flip(PROJECT_ID, log, text.indexOf('\n') + 40);
    const { recovery, library } = await recover(freshDatabase());
    expect(recovery).toMatchObject({ kind: 'rebuilt', acts: 1, missing: 3 });
    const project = await reopened(library);
    expect(project.memory.count('themes')).toBe(2 + 3 + 1);
  });

  it('builds from the first act on where there is no copy at all', async () => {
    const library = new Library(freshDatabase(), ANNA);
    const project = library.create();
    const second = new SecondCopy({ project, copies, write: async () => fileOf(project) });
    await second.settled();
    project.act(createProject, { name: 'Uusi', coderName: 'Anna' });
    project.act(addTheme, { name: 'teema' });
    await second.stop();
    for (const name of files.namesOf(project.id, '.copy')) files.in(project.id).delete(name);
    const { recovery } = await recover(freshDatabase());
    expect(recovery).toEqual({
      kind: 'rebuilt',
      name: 'Uusi',
      copy: undefined,
      acts: 2,
      missing: 0,
    });
  });

  it('keeps what the database has where the copies have no more, and goes on from a new revision', async () => {
    const { database, whole } = await workedOn([3]);
    for (const name of files.namesOf(PROJECT_ID, '.copy')) files.flip(PROJECT_ID, name);
    const log = files.namesOf(PROJECT_ID, '.log').at(-1)!;
    files.flip(PROJECT_ID, log);
    await database.projects.update(PROJECT_ID, { revision: whole.revision - 1 });
    const { recovery, library } = await recover(database);
    expect(recovery).toMatchObject({ kind: 'behind', missing: 1 });
    const project = await reopened(library);
    expect(project.memory.count('themes')).toBe(5);
    expect(project.revision).toBe(whole.revision + 1);
  });

  it('says so where nothing can be read', async () => {
    await workedOn([3]);
    for (const name of [...files.in(PROJECT_ID).keys()].filter((each) => each.endsWith('.copy')))
      files.flip(PROJECT_ID, name);
    const { recovery, library } = await recover(freshDatabase());
    expect(recovery).toEqual({ kind: 'notRebuilt', name: undefined });
    expect(await library.list()).toEqual([]);
  });

  it('keeps a shrunken project as a copy before it is replaced', async () => {
    const { database, whole } = await workedOn([2, 2]);
    await database.blocks
      .where(':id')
      .between([PROJECT_ID, 'answers'], [PROJECT_ID, 'answers~'])
      .delete();
    const library = new Library(database, ANNA);
    const present = await reopened(library);
    const [kept] = await copies.kept();
    expect(isShrunken(present, kept!)).toBe(true);
    expect(isShrunken(whole, kept!)).toBe(false);
    const { recovery } = await recover(database);
    expect(recovery).toMatchObject({ kind: 'rebuilt', missing: 0 });
    expect((await reopened(library)).memory.count('answers')).toBe(3);
    const all = await copies.list({ projectId: PROJECT_ID });
    expect(all.filter(({ occasion }) => occasion === 'restore')).toHaveLength(1);
  });
});

describe('rebuildProject', () => {
  it('takes no act that does not fit the copy', async () => {
    const library = new Library(freshDatabase(), ANNA);
    await library.store(PROJECT_ID, survey.tables);
    const project = await reopened(library);
    const copy = fileOf(project);
    const acts: string[] = [];
    project.subscribe((change, role) => acts.push(JSON.stringify({ role, change })));
    project.act(addTheme, { name: 'uusi' });
    const theme = [...project.view.all('themes')].find(({ name }) => name === 'uusi')!;
    project.act(codeAnswer, { answerId: survey.answers[0]!.id, themeId: theme.id, origin: HAND });
    expect(rebuildProject(copy, acts)).toMatchObject({ ok: true, value: { acts: 2 } });
    // The coding alone names a theme that is nowhere.
    expect(rebuildProject(copy, acts.slice(1))).toMatchObject({ ok: true, value: { acts: 0 } });
    expect(rebuildProject(copy, ['{"role":"do"}', ...acts])).toMatchObject({ value: { acts: 0 } });
    expect(rebuildProject(undefined, acts)).toMatchObject({ ok: false });
    expect(rebuildProject(copy.subarray(0, 40), acts)).toMatchObject({ ok: false });
  });
});
