import type { BrowserWindow } from 'electron';
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverFromCrashes } from '#electron/crashes.ts';

const electron = vi.hoisted(() => ({
  app: { getPreferredSystemLanguages: () => ['sv'], quit: vi.fn() },
  dialog: { showMessageBox: vi.fn() },
}));
vi.mock('electron', () => electron);

describe('recoverFromCrashes', () => {
  const webContents = Object.assign(new EventEmitter(), { reload: vi.fn() });
  const crash = (reason = 'crashed') => webContents.emit('render-process-gone', {}, { reason });
  beforeEach(() => {
    vi.clearAllMocks();
    webContents.removeAllListeners();
    recoverFromCrashes({ webContents } as unknown as BrowserWindow);
  });

  it('loads the window again', () => {
    crash('oom');
    expect(webContents.reload).toHaveBeenCalledTimes(1);
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('asks after a second crash in a row, in the person’s language', async () => {
    electron.dialog.showMessageBox.mockResolvedValue({ response: 1 });
    crash();
    crash();
    expect(webContents.reload).toHaveBeenCalledTimes(1);
    const options = electron.dialog.showMessageBox.mock.lastCall?.[1] as { buttons: string[] };
    expect(options.buttons).toEqual(['Ladda om', 'Avsluta Sitaatti']);
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalled());
  });

  it('leaves a page alone that ended as it should', () => {
    crash('clean-exit');
    expect(webContents.reload).not.toHaveBeenCalled();
  });
});
