import { app } from '#test/electron-host/modules/app.ts';
import { BrowserWindow, webContents } from '#test/electron-host/modules/browser-window.ts';
import { dialog } from '#test/electron-host/modules/dialog.ts';
import { ipcMain } from '#test/electron-host/modules/ipc-main.ts';
import { Menu } from '#test/electron-host/modules/menu.ts';
import { net, protocol } from '#test/electron-host/modules/protocol.ts';
import { nativeTheme, screen } from '#test/electron-host/modules/screen.ts';
import { session } from '#test/electron-host/modules/session.ts';
import { shell } from '#test/electron-host/modules/shell.ts';
import { strict } from '#test/electron-host/strict.ts';

/** What `require('electron')` gives in the main process. */
export const electron: object = strict(
  {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    nativeTheme,
    net,
    protocol,
    screen,
    session,
    shell,
    webContents,
  },
  'electron',
);
