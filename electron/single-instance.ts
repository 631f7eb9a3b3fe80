import { app, BrowserWindow, dialog } from 'electron';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { keepFile } from '#electron/file-inbox.ts';
import { words } from '#electron/words.ts';

/**
 * False, and the app ends, when Sitaatti already runs: two processes would fight for one database.
 * The first one comes to the front instead, and opens the file that the second was given.
 */
export function holdSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    if (isProfileWritable()) app.exit(0);
    else void app.whenReady().then(tellProfileLocked);
    return false;
  }
  app.on('second-instance', (_event, args, folder) => {
    showFirstWindow();
    keepFile(args.slice(1), folder);
  });
  return true;
}

/** The lock is also refused where its file cannot be made; ending without a word would be a riddle. */
function isProfileWritable(): boolean {
  const folder = app.getPath('userData');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function tellProfileLocked(): void {
  dialog.showErrorBox('Sitaatti', words()('menu.profileLocked'));
  app.exit(1);
}

function showFirstWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
