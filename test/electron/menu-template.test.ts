import type { MenuItem, MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_GROUPS, menuCommandSchema, type MenuRequest } from '#shared/host/menu.ts';
import { menuTemplate } from '#electron/menu-template.ts';
import { systemLanguage } from '#electron/words.ts';

vi.mock('electron', () => ({ app: {} }));

const request: MenuRequest = {
  language: 'fi',
  keys: { undo: '$mod+z', palette: 't', help: 'F1', star: 'ö' },
  disabled: ['printPdf'],
};

function itemsOf(isMac: boolean, run = vi.fn(), asked = request): MenuItemConstructorOptions[] {
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...flat((item.submenu ?? []) as MenuItemConstructorOptions[])]);
  return flat(menuTemplate(asked, isMac, run));
}

describe('menuTemplate', () => {
  it.each([true, false])('names every command once (macOS: %s)', (isMac) => {
    const ids = itemsOf(isMac).flatMap(({ id }) => id ?? []);
    expect(ids.toSorted()).toEqual([...menuCommandSchema.options].toSorted());
    expect(Object.values(MENU_GROUPS).flat()).toHaveLength(ids.length);
  });

  it.each([
    ['fi', 'Kumoa', 'Leikkaa'],
    ['sv', 'Ångra', 'Klipp ut'],
    ['en', 'Undo', 'Cut'],
  ] as const)('speaks %s', (language, undo, cut) => {
    const items = itemsOf(false, vi.fn(), { ...request, language });
    expect(items.find(({ id }) => id === 'undo')?.label).toBe(undo);
    expect(items.find(({ role }) => role === 'cut')?.label).toBe(cut);
    expect(items.filter(({ label, type }) => label === undefined && !type)).toEqual([]);
  });

  it('runs a command by its name, and greys what cannot act', () => {
    const run = vi.fn();
    const items = itemsOf(false, run);
    const undo = items.find(({ id }) => id === 'undo');
    undo?.click?.({} as MenuItem, undefined, {});
    expect(run).toHaveBeenCalledWith('undo');
    expect(undo?.enabled).toBe(true);
    expect(items.find(({ id }) => id === 'printPdf')?.enabled).toBe(false);
  });

  it('shows keys that the window hears itself', () => {
    const keys = itemsOf(false).filter(({ accelerator }) => accelerator);
    expect(keys.map(({ accelerator }) => accelerator)).toEqual(['CommandOrControl+Z', 'T', 'F1']);
    expect(keys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  it('takes no bare letter from the window on macOS, where a menu acts on its keys', () => {
    const keys = itemsOf(true).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toEqual(['CommandOrControl+Z', 'F1']);
  });
});

describe('systemLanguage', () => {
  it('is the first that Sitaatti knows', () => {
    expect(systemLanguage(['nb-NO', 'sv-FI', 'fi'])).toBe('sv');
    expect(systemLanguage(['FI'])).toBe('fi');
    expect(systemLanguage(['de'])).toBe('en');
    expect(systemLanguage([])).toBe('en');
  });
});
