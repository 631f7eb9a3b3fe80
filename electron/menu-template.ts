import type { MenuItemConstructorOptions } from 'electron';
import { MENU_GROUPS, type MenuCommand, type MenuRequest } from '#shared/host/menu.ts';
import { acceleratorOf } from '#electron/accelerator.ts';
import { clipboardItem, clipboardRoles } from '#electron/clipboard-items.ts';
import { wordsIn, type Words } from '#electron/words.ts';

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/** The whole native menu. Its commands are the window's own, run by their names. */
export function menuTemplate(
  request: MenuRequest,
  isMac: boolean,
  run: (command: MenuCommand) => void,
): Item[] {
  const t = wordsIn(request.language);
  const item = (command: MenuCommand) => itemOf(command, request, t, isMac, run);
  const [settings, help, about] = MENU_GROUPS.app;
  const file = [...MENU_GROUPS.file.map(item), separator];
  return [
    ...(isMac ? [appMenu(t, item(about), item(settings))] : []),
    {
      label: t('menu.file'),
      submenu: isMac
        ? [...file, { role: 'close', label: t('menu.close') }]
        : [...file, item(settings), separator, { role: 'quit', label: t('menu.quit') }],
    },
    { label: t('menu.edit'), submenu: editMenu(t, MENU_GROUPS.edit.map(item)) },
    { label: t('menu.code'), submenu: MENU_GROUPS.code.map(item) },
    { label: t('menu.view'), submenu: viewMenu(t, MENU_GROUPS.go.map(item)) },
    ...(isMac ? [windowMenu(t)] : []),
    {
      role: 'help',
      label: t('menu.help'),
      submenu: isMac ? [item(help)] : [item(help), item(about)],
    },
  ];
}

/**
 * Windows and Linux only show the key: the window hears it itself. macOS always acts on it, after
 * the window has let it pass, so that there a bare letter must not stand in the menu.
 */
function itemOf(
  command: MenuCommand,
  { keys, disabled }: MenuRequest,
  t: Words,
  isMac: boolean,
  run: (command: MenuCommand) => void,
): Item {
  const key = keys[command] ?? '';
  const accelerator = isMac && !/^(?:\$mod\+|F\d)/.test(key) ? undefined : acceleratorOf(key);
  return {
    id: command,
    label: t(`keys.${command}`),
    enabled: !disabled.includes(command),
    click: () => run(command),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: isMac }),
  };
}

function appMenu(t: Words, about: Item, settings: Item): Item {
  return {
    label: 'Sitaatti',
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.unhide') },
      separator,
      { role: 'quit', label: t('menu.quit') },
    ],
  };
}

function editMenu(t: Words, [undo, redo, ...others]: readonly Item[]): Item[] {
  const own = [undo, redo].flatMap((item) => item ?? []);
  return [
    ...own,
    separator,
    ...clipboardRoles.map((role) => clipboardItem(role, t)),
    separator,
    ...others,
  ];
}

function viewMenu(t: Words, screens: readonly Item[]): Item[] {
  return [
    ...screens,
    separator,
    { role: 'zoomIn', label: t('menu.zoomIn') },
    { role: 'zoomOut', label: t('menu.zoomOut') },
    { role: 'resetZoom', label: t('menu.resetZoom') },
    separator,
    { role: 'togglefullscreen', label: t('menu.fullScreen') },
  ];
}

function windowMenu(t: Words): Item {
  return { label: t('menu.window'), submenu: [{ role: 'minimize', label: t('menu.minimize') }] };
}
