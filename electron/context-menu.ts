import { Menu, type BrowserWindow } from 'electron';
import { itemsAt } from '#electron/clipboard-items.ts';
import { words } from '#electron/words.ts';

/** Cut, copy and paste at the pointer; without this Electron shows nothing there. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, place) => {
    const items = itemsAt(place, words());
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
