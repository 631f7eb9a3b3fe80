import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/base/result.ts';
import { hostChannels } from '#shared/host/bridge.ts';
import { openRequestSchema } from '#shared/host/contract.ts';
import { answerHost } from '#electron/answer-host.ts';
import { handle } from '#electron/ipc.ts';

type Listener = (event: unknown, ...args: unknown[]) => Promise<unknown>;

const electron = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  window: { title: 'Sitaatti' },
}));

// The package without its binary would try to download it.
vi.mock('electron', () => ({
  app: { getPath: () => 'user-data' },
  BrowserWindow: { fromWebContents: () => electron.window },
  ipcMain: {
    handle: (channel: string, listener: Listener) => electron.listeners.set(channel, listener),
  },
  dialog: {},
}));

const ownFrame = { parent: null, url: 'app://sitaatti/' };

async function invoke(channel: string, senderFrame: unknown, ...args: unknown[]) {
  return electron.listeners.get(channel)?.({ senderFrame, sender: {} }, ...args);
}

describe('handle', () => {
  const act = vi.fn(() => ok('done'));
  beforeEach(() => {
    act.mockClear();
    handle('test', openRequestSchema, act);
  });

  it('answers the app’s own page with its window', async () => {
    expect(await invoke('test', ownFrame, { purpose: 'survey' })).toEqual(ok('done'));
    expect(act).toHaveBeenCalledWith({ purpose: 'survey' }, electron.window);
  });

  it.each([
    ['no frame', null],
    ['a frame inside the page', { parent: ownFrame, url: 'app://sitaatti/' }],
    ['a foreign page', { parent: null, url: 'https://evil.test/' }],
    ['a page of another host', { parent: null, url: 'app://evil/' }],
  ])('refuses %s', async (_name, frame) => {
    await expect(invoke('test', frame, { purpose: 'survey' })).rejects.toThrow('refused');
    expect(act).not.toHaveBeenCalled();
  });

  it('refuses what its schema does not take', async () => {
    await expect(invoke('test', ownFrame, { purpose: 'other' })).rejects.toThrow();
    await expect(invoke('test', ownFrame)).rejects.toThrow('refused');
    await expect(invoke('test', ownFrame, { purpose: 'survey' }, 1)).rejects.toThrow('refused');
    expect(act).not.toHaveBeenCalled();
  });
});

describe('answerHost', () => {
  it('opens the contract’s doors and no other', () => {
    electron.listeners.clear();
    answerHost();
    expect([...electron.listeners.keys()].toSorted()).toEqual(
      Object.values(hostChannels).toSorted(),
    );
  });
});
