import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { COMMAND_IDS, COMMANDS } from '#renderer/app/commands.ts';
import { stubNavigator } from '#test/helpers/window.ts';

/** The module as it loads on a machine of that kind. */
async function keysOn(platform: string) {
  stubNavigator(platform);
  vi.resetModules();
  return await import('#renderer/app/keys.ts');
}

function press(key: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { ...none, key, ...held } as KeyboardEvent;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keyName', () => {
  it('prints keys as they stand on the keyboard', async () => {
    const { keyName } = await keysOn('Linux x86_64');
    const fi = createTranslator('fi');
    const printed = ['$mod+z', 'Shift+ArrowRight', 'Space', 'Escape', 'F1', 'ä', '.', '+'];
    expect(printed.map((key) => keyName(key, fi))).toEqual([
      'Ctrl+Z',
      'Vaihto+→',
      'Välilyönti',
      'Esc',
      'F1',
      'Ä',
      '.',
      '+',
    ]);
  });

  it('prints the command key of a Mac', async () => {
    const { keyName } = await keysOn('MacIntel');
    expect(keyName('$mod+z', createTranslator('en'))).toBe('⌘+Z');
  });
});

describe('keyOfEvent', () => {
  it.each([
    ['z', { ctrlKey: true }, '$mod+z'],
    ['Z', { ctrlKey: true, shiftKey: true }, '$mod+z'],
    [' ', {}, 'Space'],
    ['ArrowRight', { shiftKey: true }, 'Shift+ArrowRight'],
    ['A', { shiftKey: true }, 'a'],
    ['Ö', { shiftKey: true }, 'ö'],
    ['?', { shiftKey: true }, '?'],
    ['F1', {}, 'F1'],
    ['x', { altKey: true }, 'Alt+x'],
    ['Shift', { shiftKey: true }, undefined],
    ['Control', { ctrlKey: true }, undefined],
  ])('reads %j %j as %j', async (key, held, expected) => {
    const { keyOfEvent } = await keysOn('Linux x86_64');
    expect(keyOfEvent(press(key, held))).toBe(expected);
  });

  it('reads the command key of a Mac, not its control', async () => {
    const { keyOfEvent } = await keysOn('MacIntel');
    expect(keyOfEvent(press('z', { metaKey: true }))).toBe('$mod+z');
    expect(keyOfEvent(press('z', { ctrlKey: true }))).toBe('Control+z');
  });

  it('writes every given key as the commands do', async () => {
    const { keyOfEvent } = await keysOn('Linux x86_64');
    const read = COMMAND_IDS.map((id) => {
      const parts = COMMANDS[id].key.split('+');
      const key = parts.at(-1) ?? '';
      const ctrlKey = parts.includes('$mod');
      const shiftKey = parts.includes('Shift');
      return keyOfEvent(press(key === 'Space' ? ' ' : key, { ctrlKey, shiftKey }));
    });
    expect(read).toEqual(COMMAND_IDS.map((id) => COMMANDS[id].key));
  });
});
