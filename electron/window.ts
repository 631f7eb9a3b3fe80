import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import path from 'node:path';
import { offerContextMenu } from '#electron/context-menu.ts';
import { recoverFromCrashes } from '#electron/crashes.ts';
import { appUrl } from '#electron/origin.ts';
import { fittingBounds } from '#electron/window-bounds.ts';
import { keepWindowState, readWindowState } from '#electron/window-state.ts';

// The paper of renderer/ui/tokens.css, so that no white flashes before the first frame.
const paper = { light: '#fdfcfa', dark: '#1b1917' };

/** Opens the app's one window where it was last. */
export function openWindow(): void {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const last = readWindowState();
  const window = new BrowserWindow({
    ...fittingBounds(last?.bounds, areas),
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    // Windows and macOS take the program's own icon.
    ...(process.platform === 'linux' && { icon: path.join(__dirname, 'icon.png') }),
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (last?.isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    keepWindowState({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  offerContextMenu(window);
  recoverFromCrashes(window);
  void window.loadURL(appUrl);
}
