import { Menu } from 'electron';
import { ok } from '#shared/base/result.ts';
import { hostNews, type HostReply } from '#shared/host/bridge.ts';
import { menuCommandSchema, type MenuCommand, type MenuRequest } from '#shared/host/menu.ts';
import { menuTemplate } from '#electron/menu-template.ts';
import { tellWindow } from '#electron/tell-window.ts';
import { speak, systemLanguage } from '#electron/words.ts';

/** Until the window has told its language: the system's, and no command that nobody would hear. */
export function showFirstMenu(systemLanguages: readonly string[]): void {
  const language = systemLanguage(systemLanguages);
  setMenu({ language, keys: {}, disabled: [...menuCommandSchema.options] });
}

/** The menu as the window tells it. */
export function showMenu(request: MenuRequest): HostReply<undefined> {
  speak(request.language);
  setMenu(request);
  return ok(undefined);
}

function setMenu(request: MenuRequest): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(request, isMac, run)));
}

function run(command: MenuCommand): void {
  tellWindow(hostNews.onCommand, command);
}
