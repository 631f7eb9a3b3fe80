import { BrowserWindow, screen } from 'electron';
import path from 'node:path';
import { appUrl } from '#electron/origin.ts';
import { fittingBounds } from '#electron/window-bounds.ts';
import { keepBounds, readBounds } from '#electron/window-state.ts';

/** Opens the app's one window where it was last. */
export function openWindow(): void {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...fittingBounds(readBounds(), areas),
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepBounds(window.getNormalBounds()));
  void window.loadURL(appUrl);
}
