import { describe, expect, it, vi } from 'vitest';
import { starCoding } from '#shared/commands/change-coding.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { addTheme, editTheme } from '#shared/commands/edit-codebook.ts';
import { markDone } from '#shared/commands/mark-done.ts';
import { createProject, renameProject } from '#shared/commands/project.ts';
import { rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import type { Change } from '#shared/domain/change.ts';
import type { AnswerId, ChangeId } from '#shared/domain/ids.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { openStored, reopened } from '#test/helpers/library.ts';
import { Library } from '#renderer/store/library.ts';
import { ANNA, BERTIL, HAND, makeSurvey, makeTheme, stampAt } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Lisää valoa', 'Lisää tilaa'], ['tilat', 'valo']);
const answerId = answers[0]!.id;
const [space, light] = themes;
const coding = { answerId, themeId: light!.id, origin: HAND };

function foreign(fields: Partial<Change>): Change {
  return {
    id: 'foreign' as ChangeId,
    label: { act: 'editTheme' },
    stamp: stampAt(5, BERTIL),
    items: [],
    ...fields,
  };
}

describe('apply', () => {
  it('is on screen at once and saved after', async () => {
    const { database, project } = await openStored(tables);
    project.act(codeAnswer, coding);
    expect(project.view.codingsOf(answerId)).toHaveLength(1);
    expect(project.saving.state.kind).toBe('saving');
    expect(await database.history.count()).toBe(0);
    await project.saving.settled();
    expect(await database.history.count()).toBe(1);
  });

  it('writes blocks, history and summary in one transaction, touching one block for one record', async () => {
    const { database, project } = await openStored(tables);
    const transaction = vi.spyOn(database, 'transaction');
    const put = vi.spyOn(database.blocks, 'bulkPut');
    project.act(codeAnswer, coding);
    await project.saving.settled();
    expect(transaction).toHaveBeenCalledOnce();
    expect(transaction.mock.calls[0]?.slice(0, 4)).toEqual([
      'rw',
      database.blocks,
      database.history,
      database.projects,
    ]);
    expect(put.mock.calls.map(([rows]) => rows.map(({ key }) => key))).toEqual([
      ['codings/coder-anna/000000'],
    ]);
  });

  it('leaves nothing in the database where a part cannot be written', async () => {
    const { database, library, project } = await openStored(tables);
    vi.spyOn(database.projects, 'put').mockRejectedValueOnce(new Error('full'));
    project.act(codeAnswer, coding);
    await expect(project.saving.settled()).rejects.toThrow('full');
    expect(await database.history.count()).toBe(0);
    const asOnDisk = await reopened(library);
    expect(asOnDisk.view.codingsOf(answerId)).toEqual([]);
    project.saving.retry();
    await project.saving.settled();
    expect((await reopened(library)).view.codingsOf(answerId)).toHaveLength(1);
  });

  it('tells its listeners once memory holds the change, until they stop', async () => {
    const { project } = await openStored(tables);
    const seen: [string, number][] = [];
    const stop = project.subscribe(({ label }) =>
      seen.push([label.act, project.view.codingsOf(answerId).length]),
    );
    project.act(codeAnswer, coding);
    stop();
    project.act(markDone, answerId);
    expect(seen).toEqual([['codeAnswer', 1]]);
  });

  it('saves also what a broken listener would have lost', async () => {
    const { library, project } = await openStored(tables);
    project.subscribe(() => {
      throw new Error('broken screen');
    });
    expect(() => project.act(codeAnswer, coding)).toThrow('broken screen');
    await project.saving.settled();
    expect((await reopened(library)).view.codingsOf(answerId)).toHaveLength(1);
  });

  it('grows the revision of the project, and of the answers it is about', async () => {
    const { project } = await openStored(tables);
    const [own, other] = answers.map(({ id }) => id) as [AnswerId, AnswerId];
    project.act(codeAnswer, coding);
    project.act(rejectSuggestion, { answerId, themeId: space!.id });
    project.act(editTheme, light!.id, { colour: 4 });
    expect([project.revision, project.revisionOf(own), project.revisionOf(other)]).toEqual([
      4, 2, 0,
    ]);
  });

  it('keeps name and counts for the list', async () => {
    const { library, project } = await openStored(tables);
    project.act(markDone, answerId);
    project.act(renameProject, 'Uusi');
    await project.saving.settled();
    expect(await library.list()).toMatchObject([{ name: 'Uusi', answers: 2, decided: 1 }]);
  });
});

describe('act', () => {
  it('refuses without writing', async () => {
    const { database, project } = await openStored(tables);
    const result = project.act(codeAnswer, { ...coding, answerId: 'none' as AnswerId });
    expect(result.ok).toBe(false);
    expect([project.revision, project.saving.state.kind]).toEqual([1, 'saved']);
    expect(await database.history.count()).toBe(0);
  });

  it('applies the change of a command that returns more than one', async () => {
    const { project } = await openStored(tables);
    const made = project.act(addTheme, { name: 'uusi' });
    expect(made.ok && project.view.get('themes', made.value.themeId)?.name).toBe('uusi');
  });

  it('stamps later than all it has seen: in the database, in a change, in a record', async () => {
    const far = Date.now() + 86_400_000;
    const ahead = { ...tables, themes: [space!, { ...light!, stamp: stampAt(far, BERTIL) }] };
    const { project } = await openStored(ahead);
    const stampNow = () => {
      const made = project.act(addTheme, { name: `t${project.revision}` });
      return made.ok ? made.value.change.stamp : stampAt(0);
    };
    const seen = [stampAt(far, BERTIL), stampNow()];
    const inChange = stampAt(far + 1000, BERTIL);
    project.apply(foreign({ stamp: inChange }));
    seen.push(inChange, stampNow());
    const inRecord = stampAt(far + 2000, BERTIL);
    const after = makeTheme('muualta', { stamp: inRecord });
    project.apply(foreign({ items: [{ table: 'themes', after }] }));
    seen.push(inRecord, stampNow());
    expect(seen).toEqual(seen.toSorted(compareStamps));
    expect(new Set(seen.map(({ at }) => `${at.ms}.${at.counter}`)).size).toBe(seen.length);
  });
});

describe('undo and redo', () => {
  it('have names, and nothing to do at first', async () => {
    const { project } = await openStored(tables);
    expect([project.undo(), project.redo(), project.undoLabel]).toEqual(
      Array.from({ length: 3 }, () => undefined),
    );
    project.act(codeAnswer, coding);
    const label = { act: 'codeAnswer', values: { theme: 'valo' } };
    expect(project.undoLabel).toEqual(label);
    expect(project.undo()).toEqual({ label, skipped: 0 });
    expect([project.undoLabel, project.redoLabel]).toEqual([undefined, label]);
    expect(project.redo()).toEqual({ label, skipped: 0 });
    expect([project.undoLabel, project.redoLabel]).toEqual([label, undefined]);
    expect(project.undo()?.label).toEqual(label);
  });

  it('leave a record changed from elsewhere since, say so, and go on to the act before', async () => {
    const { project } = await openStored(tables);
    project.act(editTheme, space!.id, { colour: 7 });
    project.act(editTheme, light!.id, { colour: 8 });
    const edited = project.view.get('themes', light!.id)!;
    const after = { ...edited, description: 'muualta', stamp: stampAt(9e12, BERTIL) };
    project.memory.apply({ items: [{ table: 'themes', before: edited, after }] });
    expect(project.undo()).toMatchObject({ skipped: 1 });
    expect(project.view.get('themes', light!.id)).toEqual(after);
    expect(project.undo()).toMatchObject({ skipped: 0 });
    expect(project.view.get('themes', space!.id)?.colour).toBe(space!.colour);
  });

  it('take back a whole import after a restart, and bring it back', async () => {
    const database = freshDatabase();
    const library = new Library(database, ANNA);
    const project = library.create();
    project.act(createProject, { name: 'Kysely', coderName: 'Anna' });
    const items = (['questions', 'respondents', 'answers'] as const).flatMap((table) =>
      tables[table].map((after) => ({ table, after }) as Change['items'][number]),
    );
    project.apply(foreign({ label: { act: 'importAnswers', values: { count: 2 } }, items }));
    await project.saving.settled();
    const next = await reopened(library, project.id);
    expect(next.undo()?.label.act).toBe('importAnswers');
    expect([next.memory.count('answers'), next.memory.count('respondents')]).toEqual([0, 0]);
    await next.saving.settled();
    const third = await reopened(library, project.id);
    expect(third.redo()?.skipped).toBe(0);
    const texts = [...third.view.all('answers')].map(({ text }) => text).sort();
    expect(texts).toEqual(answers.map(({ text }) => text).sort());
    await third.saving.settled();
    expect((await library.list())[0]?.answers).toBe(2);
  });

  it('walk to any act and back, and tell what could not be restored', async () => {
    const { project } = await openStored(tables);
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) project.act(addTheme, { name });
    const themesThere = () => [...project.view.all('themes')].map(({ name }) => name);
    const all = themesThere();
    expect(project.walkTo(1)).toEqual({ steps: -3, skipped: 0 });
    expect(themesThere()).toEqual(all.filter((name) => !['b', 'c', 'd'].includes(name)));
    expect(project.acts().map(({ isDone }) => isDone)).toEqual([true, false, false, false]);
    expect(project.walkTo(1)).toEqual({ steps: 0, skipped: 0 });
    expect(project.walkTo(99)).toEqual({ steps: 3, skipped: 0 });
    expect(themesThere().toSorted()).toEqual(all.toSorted());
    const c = [...project.view.all('themes')].find(({ name }) => name === 'c')!;
    const after = { ...c, description: 'muualta', stamp: stampAt(9e12, BERTIL) };
    project.memory.apply({ items: [{ table: 'themes', before: c, after }] });
    expect(project.walkTo(0)).toEqual({ steps: -4, skipped: 1 });
    expect(project.view.get('themes', c.id)?.description).toBe('muualta');
  });

  it('work on an act of many records and on acts upon one record', async () => {
    const { project } = await openStored(tables);
    project.act(codeAnswer, coding);
    const { id } = project.view.codingsOf(answerId)[0]!;
    project.act(starCoding, id);
    project.act(starCoding, id);
    project.act(starCoding, id);
    project.undo();
    expect(project.view.get('codings', id)?.starred).toBeUndefined();
    project.undo();
    expect(project.view.get('codings', id)?.starred).toBe(true);
    project.undo();
    project.undo();
    expect(project.view.get('codings', id)).toBeUndefined();
    expect(project.undoLabel).toBeUndefined();
  });
});
