import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdSingleInstance } from '#electron/single-instance.ts';

const electron = vi.hoisted(() => ({
  app: {
    requestSingleInstanceLock: vi.fn(),
    getPath: vi.fn(),
    getPreferredSystemLanguages: () => ['fi'],
    exit: vi.fn(),
    whenReady: async () => undefined,
    on: vi.fn(),
  },
  BrowserWindow: { getAllWindows: () => [] },
  dialog: { showErrorBox: vi.fn() },
}));
vi.mock('electron', () => electron);

describe('holdSingleInstance', () => {
  let folder: string;
  beforeEach(() => {
    vi.clearAllMocks();
    folder = mkdtempSync(path.join(os.tmpdir(), 'sitaatti-lock-'));
    electron.app.getPath.mockReturnValue(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('holds when it is the first', () => {
    electron.app.requestSingleInstanceLock.mockReturnValue(true);
    expect(holdSingleInstance()).toBe(true);
    expect(electron.app.on).toHaveBeenCalledWith('second-instance', expect.any(Function));
  });

  it('ends without a word when Sitaatti already runs', () => {
    electron.app.requestSingleInstanceLock.mockReturnValue(false);
    expect(holdSingleInstance()).toBe(false);
    expect(electron.app.exit).toHaveBeenCalledWith(0);
    expect(electron.dialog.showErrorBox).not.toHaveBeenCalled();
  });

  it('says what to do when the lock fails since the profile cannot be written', async () => {
    // A file stands where the folder should.
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    electron.app.getPath.mockReturnValue(file);
    electron.app.requestSingleInstanceLock.mockReturnValue(false);
    expect(holdSingleInstance()).toBe(false);
    await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(1));
    expect(electron.dialog.showErrorBox.mock.lastCall?.[1]).toContain('levytila');
  });
});
