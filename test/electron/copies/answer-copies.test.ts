import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostChannels } from '#shared/host/bridge.ts';
import { answerCopies } from '#electron/copies/answer-copies.ts';

type Listener = (event: unknown, request: unknown) => Promise<unknown>;

const electron = vi.hoisted(() => ({
  listeners: new Map<string, (event: unknown, request: unknown) => Promise<unknown>>(),
  userData: '',
  picked: undefined as string | undefined,
  shown: [] as string[],
}));

vi.mock('electron', () => ({
  app: { getPath: () => electron.userData },
  dialog: {
    showOpenDialog: async () => ({
      canceled: electron.picked === undefined,
      filePaths: electron.picked === undefined ? [] : [electron.picked],
    }),
  },
  shell: { showItemInFolder: (folder: string) => electron.shown.push(folder) },
  BrowserWindow: { fromWebContents: () => ({}) },
  ipcMain: {
    handle: (channel: string, listener: Listener) => electron.listeners.set(channel, listener),
  },
}));

const counts = { answers: 1, codings: 1 };
const entry = { revision: 1, counts, text: '{}' };
const bytes = new Uint8Array([1, 2, 3]);
const keep = { projectId: 'a', name: 'Kysely', revision: 1, counts, occasion: 'regular', bytes };

async function ask(channel: keyof typeof hostChannels, request: unknown): Promise<unknown> {
  const event = { senderFrame: { parent: null, url: 'app://sitaatti/' }, sender: {} };
  return electron.listeners.get(hostChannels[channel])?.(event, request);
}

beforeEach(async () => {
  electron.userData = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-main-'));
  electron.picked = undefined;
  electron.shown = [];
  answerCopies();
});
afterEach(async () => rm(electron.userData, { recursive: true }));

describe('answerCopies', () => {
  it('keeps a journal and copies in the app’s own folder, and gives them back', async () => {
    expect(await ask('appendJournal', { projectId: 'a', entries: [entry] })).toMatchObject({
      ok: true,
    });
    expect(await ask('keepCopy', keep)).toMatchObject({ ok: true });
    expect(await ask('keptProjects', {})).toEqual({
      ok: true,
      value: [{ projectId: 'a', revision: 1, counts }],
    });
    const listed = (await ask('listCopies', { projectId: 'a' })) as { value: { id: string }[] };
    const copyId = listed.value[0]?.id;
    expect(await ask('readCopy', { projectId: 'a', copyId })).toEqual({ ok: true, value: bytes });
    expect(await ask('readJournal', { projectId: 'a', after: 0 })).toMatchObject({
      value: { entries: [entry], last: 1 },
    });
    expect(await readdir(path.join(electron.userData, 'copies'))).toEqual(['project-a']);
  });

  it('forgets a project together with every database that was set aside', async () => {
    await ask('keepCopy', keep);
    await ask('setDatabaseAside', { clearAtStart: false });
    await ask('forgetCopies', { projectId: 'a' });
    expect(await readdir(electron.userData)).toEqual(['copies']);
    expect(await ask('keptProjects', {})).toEqual({ ok: true, value: [] });
  });

  it('tells what the disk refuses as a problem, without a path', async () => {
    await writeFile(path.join(electron.userData, 'copies'), 'a file where the folder should be');
    const reply = await ask('keepCopy', keep);
    expect(reply).toEqual({
      ok: false,
      problem: { kind: 'unwritable', name: 'copies', cause: 'other' },
    });
  });

  it.each([
    ['appendJournal', { projectId: '../a', entries: [entry] }],
    ['appendJournal', { projectId: 'a', entries: [{ ...entry, text: 'a\nb' }] }],
    ['keepCopy', { ...keep, bytes: 'text' }],
    ['readCopy', { projectId: 'a', copyId: '../../x' }],
    ['readJournal', { projectId: 'a', after: -1 }],
    ['forgetCopies', { projectId: '' }],
    ['setDatabaseAside', { clearAtStart: 'yes' }],
    ['keepCopy', { ...keep, name: '../Kysely' }],
    ['chooseFolder', { folder: '/etc' }],
    ['leaveFolder', 1],
    ['showFolder', { which: '/etc' }],
    ['showFolder', { which: 'own', path: '/etc' }],
    ['chosenFolder', undefined],
    ['keptProjects', { all: true }],
  ] as const)('refuses %s of %j', async (channel, request) => {
    await expect(ask(channel, request)).rejects.toThrow();
    expect(await readdir(electron.userData)).toEqual([]);
  });
});

describe('the folder that a person chooses', () => {
  const other = async () => mkdtemp(path.join(os.tmpdir(), 'sitaatti-share-'));

  it('gets each copy as a project file; the window learns its name alone', async () => {
    electron.picked = await other();
    const name = path.basename(electron.picked);
    expect(await ask('chosenFolder', {})).toEqual({ ok: true, value: undefined });
    expect(await ask('chooseFolder', {})).toEqual({ ok: true, value: name });
    expect(await ask('chosenFolder', {})).toEqual({ ok: true, value: name });
    expect(await ask('keepCopy', keep)).toEqual({ ok: true, value: 'kept' });
    const [file = ''] = await readdir(electron.picked);
    expect(file).toMatch(/^Kysely \d{4}-\d\d-\d\d a\.sitaatti$/);
    expect(new Uint8Array(await readFile(path.join(electron.picked, file)))).toEqual(bytes);
    await ask('forgetCopies', { projectId: 'a' });
    expect(await readdir(electron.picked)).toEqual([]);
    await ask('leaveFolder', {});
    await ask('keepCopy', keep);
    expect(await readdir(electron.picked)).toEqual([]);
    await rm(electron.picked, { recursive: true });
  });

  it('that has gone keeps no copy from the app’s own folder, and comes into being no more', async () => {
    electron.picked = await other();
    await ask('chooseFolder', {});
    await rm(electron.picked, { recursive: true });
    expect(await ask('keepCopy', keep)).toEqual({ ok: true, value: 'kept-here' });
    expect(await ask('listCopies', { projectId: 'a' })).toMatchObject({ value: [{ revision: 1 }] });
    expect(existsSync(electron.picked)).toBe(false);
    expect(await ask('forgetCopies', { projectId: 'a' })).toMatchObject({ ok: true });
  });

  it('that takes no file is refused by its name, and not remembered', async () => {
    electron.picked = path.join(electron.userData, 'nowhere');
    expect(await ask('chooseFolder', {})).toEqual({
      ok: false,
      problem: { kind: 'unwritable', name: 'nowhere', cause: 'other' },
    });
    expect(await ask('chosenFolder', {})).toEqual({ ok: true, value: undefined });
  });

  it('stays as it was when the dialog is cancelled', async () => {
    expect(await ask('chooseFolder', {})).toEqual({ ok: true, value: undefined });
    expect(await readdir(electron.userData)).toEqual([]);
  });

  it('is shown in the file manager, as is the app’s own', async () => {
    electron.picked = await other();
    await ask('showFolder', { which: 'chosen' });
    expect(electron.shown).toEqual([]);
    await ask('chooseFolder', {});
    await ask('showFolder', { which: 'chosen' });
    await ask('showFolder', { which: 'own' });
    expect(electron.shown).toEqual([electron.picked, path.join(electron.userData, 'copies')]);
    await rm(electron.picked, { recursive: true });
  });
});
