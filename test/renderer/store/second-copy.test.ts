import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeId } from '#shared/domain/ids.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { markDone } from '#shared/commands/mark-done.ts';
import { readJournalText } from '#shared/exchange/journaled-act.ts';
import { readProjectFile, writeProjectFile } from '#shared/exchange/project-file.ts';
import type { HostCopies } from '#shared/host/copies.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { COPY_EVERY_MS, SecondCopy } from '#renderer/store/second-copy.ts';
import { MemoryCopies, memoryHost } from '#test/helpers/memory-copies.ts';
import { openStored, reopened } from '#test/helpers/library.ts';
import { HAND, makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Lisää valoa', 'Lisää tilaa'], ['valo']);
const coding = { answerId: answers[0]!.id, themeId: themes[0]!.id, origin: HAND };

let files: MemoryCopies;
let copies: HostCopies;
const open: SecondCopy[] = [];

function follow(project: OpenProject, host = copies): SecondCopy {
  const write = async () =>
    writeProjectFile({ projectId: project.id, tables: project.everything() }, 1);
  const second = new SecondCopy({ project, copies: host, write });
  open.push(second);
  return second;
}

const revisions = async () =>
  (await copies.list({ projectId: PROJECT_ID })).map(({ revision }) => revision);
const journaled = async (after = 0) =>
  (await copies.journal({ projectId: PROJECT_ID, after })).entries;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  files = new MemoryCopies();
  copies = memoryHost(files);
});
afterEach(async () => {
  files.problem = undefined;
  for (const each of open.splice(0)) await each.stop();
  vi.useRealTimers();
});

/** Lets timers of so many milliseconds pass, and what they begin come to its end. */
async function pass(second: SecondCopy, ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await second.settled();
}

describe('SecondCopy', () => {
  it('begins with a whole copy of what no copy holds yet', async () => {
    const { project } = await openStored(tables);
    const second = follow(project);
    await second.settled();
    const [copy] = await copies.list({ projectId: PROJECT_ID });
    expect(copy).toMatchObject({ revision: 1, counts: { answers: 2, codings: 0 } });
    const bytes = await copies.read({ projectId: PROJECT_ID, copyId: copy!.id });
    const read = readProjectFile(bytes);
    expect(read.ok && read.value.tables.answers).toHaveLength(2);
  });

  it('journals each act, with whether it was done or undone, after the key’s own turn', async () => {
    const { project } = await openStored(tables);
    const second = follow(project);
    await second.settled();
    const append = vi.spyOn(copies, 'append');
    project.act(codeAnswer, coding);
    project.undo();
    expect(append).not.toHaveBeenCalled();
    await pass(second);
    const acts = (await journaled(1)).map(({ text }) => readJournalText(text));
    expect(acts.map((act) => [act?.role, act?.change.label.act])).toEqual([
      ['do', 'codeAnswer'],
      ['undo', 'undo'],
    ]);
    expect(await copies.kept()).toMatchObject([{ revision: 3, counts: { codings: 0 } }]);
  });

  it('makes no copy anew of what the copies hold, and goes on with their journal', async () => {
    const { library, project } = await openStored(tables);
    const first = follow(project);
    await first.settled();
    project.act(codeAnswer, coding);
    await pass(first);
    await first.stop();
    await project.saving.settled();
    const next = await reopened(library);
    const second = follow(next);
    await second.settled();
    expect(await revisions()).toEqual([1]);
    next.act(markDone, answers[0]!.id);
    await pass(second);
    expect((await journaled(1)).map(({ revision }) => revision)).toEqual([2, 3]);
  });

  it('makes a copy at once where acts were done that no journal has', async () => {
    const { library, project } = await openStored(tables);
    await follow(project).settled();
    await open[0]!.stop();
    project.act(codeAnswer, coding);
    await project.saving.settled();
    await follow(await reopened(library)).settled();
    expect(await revisions()).toEqual([2, 1]);
  });

  it('copies every five minutes while there is new work', async () => {
    const { project } = await openStored(tables);
    const second = follow(project);
    await second.settled();
    await pass(second, COPY_EVERY_MS);
    expect(await revisions()).toEqual([1]);
    project.act(codeAnswer, coding);
    await pass(second, COPY_EVERY_MS);
    await pass(second, COPY_EVERY_MS);
    expect(await revisions()).toEqual([2, 1]);
  });

  it('tells that it fails, keeps the acts, and tries again by itself', async () => {
    const { project } = await openStored(tables);
    const second = follow(project);
    await second.settled();
    const states: string[] = [];
    second.subscribe(() => states.push(second.state));
    files.problem = new Error('full');
    project.act(codeAnswer, coding);
    project.act(markDone, answers[0]!.id);
    await pass(second);
    expect(second.state).toBe('failing');
    await pass(second, 5_000);
    expect(await journaled(1)).toEqual([]);
    files.problem = undefined;
    await pass(second, 10_000);
    expect((await journaled(1)).map(({ revision }) => revision)).toEqual([2, 3]);
    expect(states).toEqual(['failing', 'kept']);
  });

  it('confirms what the database says to have saved after it refused a write', async () => {
    const { project, database } = await openStored(tables);
    const second = follow(project);
    await second.settled();
    files.problem = new Error('full');
    const put = vi.spyOn(database.blocks, 'bulkPut').mockRejectedValue(new Error('full'));
    project.act(codeAnswer, coding);
    await pass(second);
    expect(project.saving.state.kind).toBe('failed');
    put.mockRestore();
    project.saving.retry();
    await project.saving.settled().catch(() => undefined);
    expect(project.saving.state).toMatchObject({ message: 'The second copy is not kept.' });
    files.problem = undefined;
    project.saving.retry();
    await project.saving.saved();
    expect((await journaled(1)).map(({ revision }) => revision)).toEqual([2]);
  });

  it('journals acts also where no whole copy can be made', async () => {
    const { project } = await openStored(tables);
    const keep = vi.spyOn(copies, 'keep').mockRejectedValue(new Error('full'));
    const second = follow(project);
    project.act(codeAnswer, coding);
    await pass(second);
    expect((await journaled(1)).map(({ revision }) => revision)).toEqual([2]);
    expect(second.state).toBe('failing');
    keep.mockRestore();
    await pass(second, 60_000);
    expect(await revisions()).toEqual([2]);
  });

  it('lets no act wait for a whole copy that takes long', async () => {
    const { project } = await openStored(tables);
    let end: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (end = resolve));
    const second = new SecondCopy({
      project,
      copies,
      write: async () => {
        await slow;
        return writeProjectFile({ projectId: project.id, tables: project.everything() }, 1);
      },
    });
    open.push(second);
    await vi.advanceTimersByTimeAsync(0);
    project.act(codeAnswer, coding);
    project.act(markDone, answers[0]!.id);
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitFor(async () =>
      expect((await journaled(1)).map(({ revision }) => revision)).toEqual([2, 3]),
    );
    end();
    await second.settled();
    expect(await revisions()).toHaveLength(1);
  });

  it('keeps a large act by a whole copy, by a line only where no copy can be made', async () => {
    const { project } = await openStored(tables);
    const second = follow(project);
    await second.settled();
    const large = () => {
      const { answers: all } = makeSurvey(Array.from({ length: 2001 }, (_, at) => `vastaus ${at}`));
      const items = all.map((after) => ({ table: 'answers' as const, after }));
      project.apply({
        id: 'c' as ChangeId,
        label: { act: 'importAnswers' },
        stamp: all[0]!.stamp,
        items,
      });
    };
    large();
    await pass(second);
    expect([await revisions(), await journaled(1)]).toEqual([[2, 1], []]);
    const keep = vi.spyOn(copies, 'keep').mockRejectedValue(new Error('full'));
    large();
    await pass(second);
    keep.mockRestore();
    expect((await journaled(2)).map(({ revision }) => revision)).toEqual([3]);
  });

  it('does not wait for ever for a disk that is silent', async () => {
    const { project } = await openStored(tables);
    const second = follow(project);
    await second.settled();
    vi.spyOn(copies, 'append').mockReturnValueOnce(new Promise(() => undefined));
    project.act(codeAnswer, coding);
    await vi.advanceTimersByTimeAsync(30_000);
    await second.settled();
    expect(second.state).toBe('failing');
    await pass(second, 5_000);
    expect((await journaled(1)).map(({ revision }) => revision)).toEqual([2]);
  });

  it('hands over what waits when it stops, and follows no more', async () => {
    const { project } = await openStored(tables);
    const second = follow(project);
    project.act(codeAnswer, coding);
    await second.stop();
    project.act(markDone, answers[0]!.id);
    await pass(second, COPY_EVERY_MS);
    expect((await copies.kept())[0]?.revision).toBe(2);
  });

  it('tells when the chosen folder does not take a copy, and tries again by itself', async () => {
    const { project } = await openStored(tables);
    let isReached = false;
    const second = follow(project, {
      ...copies,
      keep: async (request) => {
        await copies.keep(request);
        return isReached ? 'kept' : 'kept-here';
      },
    });
    await second.settled();
    expect(second.state).toBe('alone');
    isReached = true;
    await pass(second, COPY_EVERY_MS);
    expect(second.state).toBe('kept');
  });
});
