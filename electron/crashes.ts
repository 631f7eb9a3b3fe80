import { app, dialog, type BrowserWindow } from 'electron';
import { words } from '#electron/words.ts';

const soonMs = 60_000;

/**
 * A window whose page has crashed would stay white. It is loaded again; when it crashes once more
 * within a minute, the person is asked first.
 */
export function recoverFromCrashes(window: BrowserWindow): void {
  let lastMs = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const isAgain = Date.now() - lastMs < soonMs;
    lastMs = Date.now();
    if (isAgain) void askToReload(window);
    else window.webContents.reload();
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const t = words();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('menu.broke'),
    buttons: [t('menu.reload'), t('menu.quit')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}
