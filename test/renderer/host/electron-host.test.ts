import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#shared/base/result.ts';
import type { HostBridge } from '#shared/host/bridge.ts';
import { HostError } from '#shared/host/host-error.ts';
import { electronHost } from '#renderer/host/electron-host.ts';

const COUNTS = { answers: 1, codings: 2 };
const bridge: HostBridge = {
  openFile: async () => ok({ name: 'kysely.csv', bytes: new Uint8Array([1]) }),
  saveFile: async () => fail({ kind: 'unwritable', name: 'r.xlsx', cause: 'disk-full' }),
  printPdf: async () => ok('cancelled'),
  showMenu: async () => ok(undefined),
  takeFile: async () => fail({ kind: 'unreadable', name: 'a.sitaatti' }),
  onCommand: (listener) => {
    listener('undo');
    return () => undefined;
  },
  onFile: (listener) => {
    listener();
    return () => undefined;
  },
  keptProjects: async () => ok([{ projectId: 'a', revision: 3, counts: COUNTS }]),
  appendJournal: async () => fail({ kind: 'unwritable', name: 'copies', cause: 'disk-full' }),
  keepCopy: async () => ok('kept'),
  listCopies: async () => ok([]),
  readCopy: async ({ copyId }) => ok(copyId === 'whole' ? new Uint8Array([1]) : undefined),
  readJournal: async () => ok({ entries: [], last: 0 }),
  forgetCopies: async () => ok(undefined),
  setDatabaseAside: async () => ok(undefined),
  chosenFolder: async () => ok('Varmuuskopiot'),
  chooseFolder: async () => fail({ kind: 'unwritable', name: 'kopiot', cause: 'not-allowed' }),
  leaveFolder: async () => ok(undefined),
  showFolder: async () => ok(undefined),
};

describe('electronHost', () => {
  it('unwraps what the main process answers', async () => {
    const host = electronHost(bridge);
    expect(await host.openFile({ purpose: 'survey' })).toMatchObject({ name: 'kysely.csv' });
    expect(await host.copies.kept()).toEqual([{ projectId: 'a', revision: 3, counts: COUNTS }]);
    expect(await host.copies.where()).toBe('disk');
    expect(await host.copies.setDatabaseAside({ clearAtStart: false })).toBe('set-aside');
  });

  it('tells the folder for copies by its name, and why another cannot be taken', async () => {
    const { copyFolder } = electronHost(bridge);
    expect(await copyFolder?.chosen()).toBe('Varmuuskopiot');
    await expect(copyFolder?.choose()).rejects.toMatchObject({ problem: { cause: 'not-allowed' } });
  });

  it('throws where a copy is damaged, or an act could not be journaled', async () => {
    const { copies } = electronHost(bridge);
    expect(await copies.read({ projectId: 'a', copyId: 'whole' })).toEqual(new Uint8Array([1]));
    await expect(copies.read({ projectId: 'a', copyId: 'damaged' })).rejects.toMatchObject({
      problem: { kind: 'unreadable', name: 'damaged' },
    });
    const entries = [{ revision: 4, counts: COUNTS, text: '{}' }];
    await expect(copies.append({ projectId: 'a', entries })).rejects.toMatchObject({
      problem: { kind: 'unwritable', cause: 'disk-full' },
    });
  });

  it('hears the menu’s commands, and no other word', () => {
    const heard = vi.fn();
    electronHost(bridge).onCommand(heard);
    expect(heard).toHaveBeenCalledWith('undo');
    const odd = electronHost({ ...bridge, onCommand: (listener) => listener('format') as never });
    expect(() => odd.onCommand(heard)).toThrow();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('throws a problem as a HostError', async () => {
    const bytes = new Uint8Array([1]);
    const saving = electronHost(bridge).saveFile({ purpose: 'report', name: 'r.xlsx', bytes });
    await expect(saving).rejects.toThrow(HostError);
    await expect(saving).rejects.toMatchObject({
      problem: { kind: 'unwritable', cause: 'disk-full' },
    });
  });
});
