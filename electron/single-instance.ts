import { app, BrowserWindow } from 'electron';

/**
 * False, and the app ends, when Sitaatti already runs: two processes would fight for one database.
 * The first one comes to the front instead.
 */
export function holdSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', showFirstWindow);
  return true;
}

function showFirstWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
