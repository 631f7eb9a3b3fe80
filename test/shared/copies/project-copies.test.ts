import { beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '#shared/base/utf8.ts';
import { CopyKeeper } from '#shared/copies/copy-keeper.ts';
import { MemoryCopies } from '#test/helpers/memory-copies.ts';

const ID = 'project-a';
const entry = (revision: number, text = `act ${revision}`) => ({
  revision,
  counts: { answers: 2, codings: revision },
  text,
});

let files: MemoryCopies;
let keeper: CopyKeeper;
let now: number;

/** The app as it starts anew over the same files. */
function restart(): void {
  keeper = new CopyKeeper(files, () => (now += 60_000));
}

beforeEach(() => {
  files = new MemoryCopies();
  now = Date.UTC(2026, 0, 5, 8);
  restart();
});

async function act(from: number, to = from): Promise<void> {
  for (let revision = from; revision <= to; revision += 1)
    await keeper.append({ projectId: ID, entries: [entry(revision)] });
}

async function keep(revision: number): Promise<void> {
  const counts = { answers: 2, codings: revision };
  const bytes = utf8(`project at ${revision}`);
  await keeper.keep({ projectId: ID, revision, counts, occasion: 'regular', bytes });
}

const revisionsAfter = async (after: number) =>
  (await keeper.journal({ projectId: ID, after })).entries.map(({ revision }) => revision);

describe('CopyKeeper', () => {
  it('knows nothing before anything is kept', async () => {
    expect(await keeper.kept()).toEqual([]);
    expect(await keeper.list({ projectId: ID })).toEqual([]);
    expect(await keeper.journal({ projectId: ID, after: 0 })).toEqual({ entries: [], last: 0 });
  });

  it('tells how far each project had come, by act or by copy', async () => {
    await act(1, 2);
    expect(await keeper.kept()).toEqual([
      { projectId: ID, revision: 2, counts: { answers: 2, codings: 2 } },
    ]);
    await keep(2);
    await act(3);
    restart();
    expect((await keeper.kept())[0]?.revision).toBe(3);
    await keep(5);
    expect((await keeper.kept())[0]?.revision).toBe(5);
  });

  it('gives the acts after a copy, over restarts and new files', async () => {
    await act(1, 3);
    await keep(3);
    await act(4);
    restart();
    await act(5, 6);
    expect(await revisionsAfter(3)).toEqual([4, 5, 6]);
    expect(await revisionsAfter(5)).toEqual([6]);
    expect(await revisionsAfter(6)).toEqual([]);
  });

  it('stops at an act that is missing, and says how far the journal goes', async () => {
    await act(1, 2);
    await act(4, 5);
    const { entries, last } = await keeper.journal({ projectId: ID, after: 0 });
    expect([entries.map(({ revision }) => revision), last]).toEqual([[1, 2], 5]);
  });

  it('an act written twice is one act', async () => {
    await act(1, 2);
    restart();
    await act(2, 3);
    expect(await revisionsAfter(0)).toEqual([1, 2, 3]);
  });

  it('goes on in a new file after a write that failed half way', async () => {
    await act(1);
    files.problem = new Error('full');
    await expect(act(2)).rejects.toThrow('full');
    files.problem = undefined;
    await act(2, 3);
    expect(await revisionsAfter(0)).toEqual([1, 2, 3]);
  });

  it('reads a copy back only as it was kept', async () => {
    await keep(1);
    const [copy] = await keeper.list({ projectId: ID });
    const request = { projectId: ID, copyId: copy!.id };
    expect(await keeper.read(request)).toEqual(utf8('project at 1'));
    const [name] = files.namesOf(ID, '.copy');
    files.flip(ID, name!, -1);
    expect(await keeper.read(request)).toBeUndefined();
    files.flip(ID, name!, -1);
    files.flip(ID, name!, 3);
    expect(await keeper.read(request)).toBeUndefined();
    expect(await keeper.read({ ...request, copyId: 'none' })).toBeUndefined();
  });

  it('a copy under another copy’s name is no copy', async () => {
    await keep(1);
    await keep(2);
    const [newer, older] = await keeper.list({ projectId: ID });
    const names = files.namesOf(ID, '.copy');
    files.in(ID).set(`${older!.id}.copy`, files.in(ID).get(`${newer!.id}.copy`)!);
    expect(names).toHaveLength(2);
    expect(await keeper.read({ projectId: ID, copyId: older!.id })).toBeUndefined();
  });

  it('leaves no copy that does not read back, and the older ones whole', async () => {
    await keep(1);
    const { of } = files;
    files.of = (id) => ({ ...of(id), read: async () => utf8('something else') });
    restart();
    await expect(keep(2)).rejects.toThrow('does not read back');
    files.of = of;
    restart();
    expect((await keeper.list({ projectId: ID })).map(({ revision }) => revision)).toEqual([1]);
  });

  it('keeps the journal back to the second newest copy, and no further', async () => {
    for (let revision = 1; revision <= 9; revision += 1) {
      await act(revision);
      if (revision % 3 === 0) await keep(revision);
    }
    await act(10);
    expect(await revisionsAfter(6)).toEqual([7, 8, 9, 10]);
    expect(await revisionsAfter(3)).toEqual([]);
    expect(files.namesOf(ID, '.log').length).toBeLessThanOrEqual(3);
  });

  it('forgets a project, with its journal', async () => {
    await act(1);
    await keep(1);
    await keeper.forget({ projectId: ID });
    expect(files.files.size).toBe(0);
    expect(await keeper.kept()).toEqual([]);
  });

  it('does what is asked about one project in turn, also after a failure', async () => {
    files.problem = new Error('full');
    const failing = act(1);
    files.problem = undefined;
    const both = Promise.all([act(1, 3), keep(3), act(4)]);
    await Promise.allSettled([failing]);
    await both;
    expect(await revisionsAfter(3)).toEqual([4]);
    expect((await keeper.kept())[0]?.revision).toBe(4);
  });
});
