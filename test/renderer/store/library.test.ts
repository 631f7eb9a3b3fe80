import { describe, expect, it } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { createProject } from '#shared/commands/project.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import { PROJECT_RECORD_ID } from '#shared/domain/project.ts';
import { TABLE_NAMES } from '#shared/domain/tables.ts';
import { Library } from '#renderer/store/library.ts';
import { writePlace } from '#renderer/store/preferences.ts';
import { everyRecord } from '#test/helpers/every-record.ts';
import { freshDatabase, rowsAbout } from '#test/helpers/database.ts';
import { openStored, reopened } from '#test/helpers/library.ts';
import { ANNA, HAND, makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['yksi', 'kaksi'], ['teema']);
const OTHER = `${PROJECT_ID}-2` as ProjectId;

describe('Library', () => {
  it('creates a project that is stored with its first change', async () => {
    const library = new Library(freshDatabase(), ANNA);
    const project = library.create();
    expect(await library.list()).toEqual([]);
    project.act(createProject, { name: 'Kevät', coderName: 'Anna' });
    await project.saving.settled();
    expect(await library.list()).toMatchObject([{ id: project.id, name: 'Kevät', answers: 0 }]);
    expect((await reopened(library, project.id)).name).toBe('Kevät');
  });

  it('gives back every record it stored, tombstones too', async () => {
    const stored = everyRecord();
    const { project } = await openStored(stored);
    for (const table of TABLE_NAMES)
      expect(new Set<unknown>(project.everything()[table])).toEqual(
        new Set<unknown>(stored[table]),
      );
    expect(project.undoLabel).toBeUndefined();
  });

  it('counts live records alone for the list', async () => {
    const { library } = await openStored({
      ...tables,
      answers: [answers[0]!, { ...answers[1]!, deleted: true }],
    });
    expect(await library.list()).toMatchObject([{ answers: 1, decided: 0 }]);
  });

  it('lists the last opened first', async () => {
    const { database, library } = await openStored(tables);
    await library.store(OTHER, tables);
    const opened = async (id: ProjectId, openedMs: number) =>
      await database.projects.update(id, { openedMs });
    await opened(PROJECT_ID, 5);
    await opened(OTHER, 6);
    expect((await library.list()).map(({ id }) => id)).toEqual([OTHER, PROJECT_ID]);
    await reopened(library);
    expect((await library.list()).map(({ id }) => id)).toEqual([PROJECT_ID, OTHER]);
  });

  it('opens nothing under an unknown id', async () => {
    const library = new Library(freshDatabase(), ANNA);
    expect(await library.open(OTHER)).toBeUndefined();
    expect(await library.has(OTHER)).toBe(false);
    expect(await library.duplicate(OTHER, 'x')).toBeUndefined();
    await library.delete(OTHER);
  });

  it('duplicates under a name, and the two go their own ways', async () => {
    const { library, project } = await openStored(everyRecord());
    const copyId = await library.duplicate(PROJECT_ID, 'Kopio');
    const copy = await reopened(library, copyId);
    expect(copy.name).toBe('Kopio');
    expect({ ...copy.everything(), project: [] }).toEqual({ ...project.everything(), project: [] });
    copy.act(codeAnswer, {
      answerId: answers[1]!.id,
      themeId: everyRecord().themes[1]!.id,
      origin: HAND,
    });
    await copy.saving.settled();
    const original = await reopened(library);
    expect(original.view.codingsOf(answers[1]!.id)).toHaveLength(1);
    expect(copy.view.codingsOf(answers[1]!.id)).toHaveLength(2);
    expect(original.view.get('project', PROJECT_RECORD_ID)?.name).toBe('Kirjastokysely');
  });

  it('does not count copying as opening', async () => {
    const { database, library } = await openStored(tables);
    await database.projects.update(PROJECT_ID, { openedMs: 5 });
    await library.duplicate(PROJECT_ID, 'Kopio');
    expect((await database.projects.get(PROJECT_ID))?.openedMs).toBe(5);
  });

  it('deletes all of a project and nothing of another', async () => {
    const { database, library, project } = await openStored(tables);
    await library.store(OTHER, tables);
    const others = await rowsAbout(database, OTHER);
    project.act(codeAnswer, { answerId: answers[0]!.id, themeId: themes[0]!.id, origin: HAND });
    await project.saving.settled();
    await writePlace(database, PROJECT_ID, { screen: 'code' });
    await library.delete(PROJECT_ID);
    expect(await rowsAbout(database, PROJECT_ID)).toEqual(others);
    expect(others.length).toBeGreaterThan(1);
    expect(await library.has(OTHER)).toBe(true);
  });

  it('replaces a project whole, with its history', async () => {
    const { database, library, project } = await openStored(everyRecord());
    project.act(codeAnswer, {
      answerId: answers[0]!.id,
      themeId: everyRecord().themes[1]!.id,
      origin: HAND,
    });
    await project.saving.settled();
    await library.store(PROJECT_ID, tables);
    const replaced = await reopened(library);
    expect(replaced.everything()).toEqual(tables);
    expect(replaced.undoLabel).toBeUndefined();
    expect(await database.history.count()).toBe(0);
  });

  it('keeps the old project where the new one cannot be stored', async () => {
    const { database, library } = await openStored(tables);
    const broken = { ...tables, codings: [{ id: 'x', odd: () => 1 }] } as unknown as typeof tables;
    await expect(library.store(PROJECT_ID, broken)).rejects.toThrow();
    expect((await reopened(library)).everything()).toEqual(tables);
    expect(await database.projects.count()).toBe(1);
  });
});
