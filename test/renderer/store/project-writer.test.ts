import { describe, expect, it } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { Database } from '#renderer/store/database.ts';
import { Library } from '#renderer/store/library.ts';
import { openStored, reopened } from '#test/helpers/library.ts';
import { ANNA, HAND, makeSurvey } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Lisää valoa', 'Lisää tilaa'], ['valo']);
const codingOf = (at: number) => ({
  answerId: answers[at]!.id,
  themeId: themes[0]!.id,
  origin: HAND,
});

/** An engine that closed the database under the app, as a full disk makes it do. */
async function closedUnder() {
  const opened = await openStored(tables);
  const { database, project } = opened;
  await project.saving.settled();
  database.close({ disableAutoOpen: true });
  project.act(codeAnswer, codingOf(0));
  await expect(project.saving.settled()).rejects.toThrow();
  project.act(codeAnswer, codingOf(1));
  return opened;
}

async function codingsStored({ name }: Database): Promise<number> {
  const project = await reopened(new Library(new Database(name), ANNA));
  expect([...project.view.all('answers')]).toHaveLength(2);
  return [...project.view.all('codings')].length;
}

describe('ProjectWriter', () => {
  it('opens the database again at the next try, and goes on', async () => {
    const { database, project } = await closedUnder();
    expect(project.saving.state).toMatchObject({ kind: 'failed', cause: 'closed' });
    project.saving.retry();
    await project.saving.saved();
    expect(await codingsStored(database)).toBe(2);
  });

  it('writes the whole project once more where the engine began the database anew', async () => {
    const { database, project } = await closedUnder();
    await new Database(database.name).delete();
    project.saving.retry();
    await project.saving.saved();
    expect(await codingsStored(database)).toBe(2);
  });

  it('leaves a database alone that a later app has taken over meanwhile', async () => {
    const { database, project } = await closedUnder();
    const later = new Database(database.name);
    later.version(99).stores({ novelties: 'id' });
    await later.open();
    later.close();
    project.saving.retry();
    await expect(project.saving.settled()).rejects.toThrow(/newer/);
    expect(project.saving.state).toMatchObject({ kind: 'failed', cause: 'closed' });
  });
});
