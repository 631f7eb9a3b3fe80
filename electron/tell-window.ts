import { BrowserWindow } from 'electron';

/** Tells the app's one window; nothing when it is closed. */
export function tellWindow(channel: string, value?: unknown): void {
  BrowserWindow.getAllWindows()[0]?.webContents.send(channel, value);
}
