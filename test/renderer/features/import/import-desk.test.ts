import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeItem } from '#shared/domain/change.ts';
import { memoryOf, ProjectMemory } from '#shared/domain/project-memory.ts';
import { TABLE_NAMES, type ProjectTables } from '#shared/domain/tables.ts';
import type { Host, OpenedFile } from '#shared/host/contract.ts';
import { Session } from '#renderer/app/session.ts';
import { ImportDesk } from '#renderer/features/import/import-desk.ts';
import type { ImportState } from '#renderer/features/import/import-state.ts';
import { readPreferences } from '#renderer/store/preferences.ts';
import { WorkerClient, type JobRequest } from '#renderer/worker/client.ts';
import { unpack, type Packed } from '#renderer/worker/packed.ts';
import { surveyJobs } from '#renderer/worker/survey-jobs.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { stubNavigator } from '#test/helpers/window.ts';

const SURVEY = [
  'Vastausnumero;Rooli;Mitä toivot kirjastolta?',
  '1;opettaja;Toivoisin pidempiä aukioloaikoja ja rauhallisen lukutilan.',
  '2;vanhempi;Lisää satutunteja pienille ja hyllyt matalammiksi, kiitos.',
  '3;opiskelija;Enemmän ryhmätyötiloja, joissa saa puhua ääneen.',
].join('\n');
const LONGER = `${SURVEY}\n4;eläkeläinen;Isotekstisiä kirjoja enemmän ja hyvät valot lukemiseen.`;

type Jobs = Record<string, (input: never) => unknown>;

/** The survey's own jobs, run here one after another as the worker does, over a memory of their own. */
function inlineWorker() {
  let memory = new ProjectMemory();
  const held = {
    memory: () => memory,
    apply: (items: readonly ChangeItem[]) => memory.apply({ items }),
  };
  const jobs: Jobs = {
    ...surveyJobs(held),
    openProject: ({ tables }: { tables: Packed<ProjectTables> }) => {
      memory = memoryOf(unpack(tables));
    },
    applyChange: ({ items }: { items: Packed<readonly ChangeItem[]> }) => held.apply(unpack(items)),
  };
  const listeners: ((event: { data: object }) => void)[] = [];
  let last: Promise<void> = Promise.resolve();
  const answer = async ({ id, job, input }: JobRequest) => {
    try {
      const value = await jobs[job]!(structuredClone(input) as never);
      return { id, ok: true, value };
    } catch (error) {
      return { id, ok: false, message: String(error) };
    }
  };
  const worker = {
    addEventListener: (kind: string, listener: (typeof listeners)[0]) => {
      if (kind === 'message') listeners.push(listener);
    },
    postMessage: (request: JobRequest) => {
      const before = last;
      last = (async () => {
        await before;
        const data = await answer(request);
        listeners.forEach((listener) => listener({ data }));
      })();
    },
  };
  return { worker: new WorkerClient(worker as unknown as Worker), held };
}

async function openDesk(host: Partial<Host> = {}) {
  const database = freshDatabase();
  const preferences = await readPreferences(database, ['fi']);
  const { worker, held } = inlineWorker();
  const session = new Session({ database, host: host as Host, worker, preferences });
  return { session, desk: new ImportDesk(session), held };
}

function fileOf(name: string, text: string): OpenedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

async function settled(desk: ImportDesk): Promise<ImportState> {
  await vi.waitFor(() => {
    const state = desk.state.get();
    if (state.stage === 'read' && state.busy) throw new Error('busy');
  });
  return desk.state.get();
}

function expectAlike(left: ProjectMemory, right: ProjectMemory): void {
  for (const table of TABLE_NAMES) expect(left.everything(table)).toEqual(right.everything(table));
}

/** Gives the file as the projects screen does. */
async function give({ session, desk }: Awaited<ReturnType<typeof openDesk>>, file: OpenedFile) {
  session.surveyFile.set(file);
  desk.follow()();
  return await settled(desk);
}

beforeEach(() => {
  stubNavigator();
});
afterEach(() => vi.unstubAllGlobals());

describe('ImportDesk', () => {
  it('takes a file that waits, once, and shows what its columns are', async () => {
    const open = await openDesk();
    const state = await give(open, fileOf('toiveet.csv', SURVEY));
    expect(open.session.surveyFile.get()).toBeUndefined();
    expect(state).toMatchObject({ stage: 'read', given: { name: 'toiveet.csv' } });
    expect(state.stage === 'read' && state.preview?.rowCount).toBe(4);
    expect(state.stage === 'read' && state.source).toMatchObject({ delimiter: ';' });
  });

  it('makes a project of a file, and one undo takes the answers away and the table back', async () => {
    const open = await openDesk();
    await give(open, fileOf('toiveet.csv', SURVEY));
    await open.desk.import({ kind: 'new', name: 'Toiveet' });
    const project = open.session.project.get()!;
    expect(open.desk.state.get()).toMatchObject({ stage: 'done', added: { answers: 3 } });
    expect([project.name, project.memory.count('answers')]).toEqual(['Toiveet', 3]);
    project.undo();
    expect(project.memory.count('answers')).toBe(0);
    expect(open.desk.state.get()).toMatchObject({ stage: 'read', given: { name: 'toiveet.csv' } });
  });

  it('adds only what is new to the open project', async () => {
    const open = await openDesk();
    await give(open, fileOf('toiveet.csv', SURVEY));
    await open.desk.import({ kind: 'new', name: 'Toiveet' });
    const project = open.session.project.get();
    await give(open, fileOf('toiveet-2.csv', LONGER));
    await open.desk.import({ kind: 'open' });
    expect(open.session.project.get()).toBe(project);
    expect(open.desk.state.get()).toMatchObject({
      stage: 'done',
      added: { answers: 1, respondents: 1 },
      unchangedAnswers: 3,
    });
  });

  it('finds respondents without ids again by what they wrote, and says so', async () => {
    const open = await openDesk();
    const [head = '', ...rows] = SURVEY.replaceAll(/^[^;]*;/gm, '').split('\n');
    await give(open, fileOf('toiveet.csv', [head, ...rows].join('\n')));
    await open.desk.import({ kind: 'new', name: 'Toiveet' });
    const newcomer = 'eläkeläinen;Isotekstisiä kirjoja enemmän ja hyvät valot lukemiseen.';
    await give(open, fileOf('toiveet-2.csv', [head, newcomer, ...rows].join('\n')));
    await open.desk.import({ kind: 'open' });
    const alignment = { byContent: 3, moved: 3, byPlace: 0, newcomers: 1, absent: 0 };
    expect(open.desk.state.get()).toMatchObject({ added: { answers: 1 }, alignment });
    await give(open, fileOf('toiveet-2.csv', [head, newcomer, ...rows].join('\n')));
    expectAlike(open.held.memory(), open.session.project.get()!.memory);
    await open.desk.import({ kind: 'open' });
    expect(open.desk.state.get()).toMatchObject({
      added: { answers: 0 },
      alignment: { byContent: 4, newcomers: 0 },
    });
  });

  it('leaves the worker with the same records as the window, undone or not', async () => {
    const open = await openDesk();
    await give(open, fileOf('toiveet.csv', SURVEY));
    await open.desk.import({ kind: 'new', name: 'Toiveet' });
    const project = open.session.project.get()!;
    await give(open, fileOf('toiveet-2.csv', LONGER));
    expect(project.memory.count('answers')).toBe(3);
    expectAlike(open.held.memory(), project.memory);
    await open.desk.import({ kind: 'open' });
    await give(open, fileOf('toiveet.csv', SURVEY));
    expect(project.memory.count('answers')).toBe(4);
    expectAlike(open.held.memory(), project.memory);
    project.undo();
    await give(open, fileOf('toiveet.csv', SURVEY));
    expect(project.memory.count('answers')).toBe(3);
    expectAlike(open.held.memory(), project.memory);
  });

  it('says that all is here already, with the texts that differ', async () => {
    const open = await openDesk();
    await give(open, fileOf('toiveet.csv', SURVEY));
    await open.desk.import({ kind: 'new', name: 'Toiveet' });
    await give(open, fileOf('toiveet.csv', SURVEY.replace('kiitos', 'kiitos paljon')));
    await open.desk.import({ kind: 'open' });
    const state = open.desk.state.get();
    expect(state).toMatchObject({ stage: 'done', added: { answers: 0 }, unchangedAnswers: 2 });
    expect(state.stage === 'done' && state.changedTexts).toHaveLength(1);
  });

  it('imports nothing where every row is refused, and makes no project', async () => {
    const open = await openDesk();
    await give(open, fileOf('ilman.csv', SURVEY.replaceAll(/^\d;/gm, ';')));
    open.desk.setRole(0, 'respondentId');
    await open.desk.import({ kind: 'new', name: 'Ilman' });
    expect(open.desk.state.get()).toMatchObject({
      stage: 'read',
      problem: { key: 'import.nothingTaken', values: { line: 2, column: 'Vastausnumero' } },
    });
    expect(open.session.project.get()).toBeUndefined();
  });

  it('reads a file another way, and tells why it cannot', async () => {
    const open = await openDesk();
    await give(open, fileOf('toiveet.csv', SURVEY));
    open.desk.setRole(1, 'ignore');
    open.desk.readAs({ encoding: 'utf-16le' });
    const state = await settled(open.desk);
    expect(state).toMatchObject({ stage: 'read', source: { encoding: 'utf-8' } });
    expect(state.stage === 'read' && [state.preview, state.own.size]).toEqual([undefined, 0]);
    expect(state.stage === 'read' && state.problem?.values['file']).toBe('toiveet.csv');
    open.desk.readAs({ encoding: 'utf-8' });
    expect(await settled(open.desk)).toMatchObject({ problem: undefined, preview: {} });
  });

  it('reads pasted cells another way, too', async () => {
    const { desk } = await openDesk();
    desk.paste('id;Mitä toivot?\n1;Aikaa, rauhaa\n2;Tilaa, valoa\n', 'Solut');
    expect(await settled(desk)).toMatchObject({ source: { delimiter: ';' } });
    desk.readAs({ delimiter: ',' });
    const state = await settled(desk);
    expect(state).toMatchObject({ source: { delimiter: ',' } });
    expect(state.stage === 'read' && state.preview?.firstRows[1]).toEqual(['1;Aikaa', ' rauhaa']);
  });

  it('keeps roles chosen by hand when the number of heading rows changes', async () => {
    const open = await openDesk();
    await give(open, fileOf('toiveet.csv', LONGER));
    open.desk.setRole(1, 'ignore');
    await open.desk.setHeaderRows(2);
    const state = open.desk.state.get();
    expect(state.stage === 'read' && state.preview?.layout.headerRows).toBe(2);
    expect(state.stage === 'read' && state.own.get(1)?.role).toBe('ignore');
  });

  it('shows the file given last, whichever is read first', async () => {
    const open = await openDesk();
    open.session.surveyFile.set(fileOf('ensin.csv', SURVEY));
    open.desk.follow()();
    open.desk.paste('id\tMitä toivot?\n1\tLisää aikaa jutella rauhassa ihmisten kanssa.', 'Solut');
    expect(await settled(open.desk)).toMatchObject({
      given: { name: 'Solut' },
      preview: { fileName: 'Solut' },
    });
  });

  it('forgets the table when another project opens, since the worker may hold another', async () => {
    const open = await openDesk();
    await give(open, fileOf('toiveet.csv', SURVEY));
    await open.session.createProject({ name: 'Toinen' });
    expect(open.desk.state.get().stage).toBe('start');
  });

  it('says what the machine could not open', async () => {
    const { desk } = await openDesk({ openFile: () => Promise.reject(new Error('EACCES')) });
    await desk.pick();
    const problem = { key: 'app.fileNotOpened' };
    expect(desk.state.get()).toMatchObject({ stage: 'start', problem });
  });
});
