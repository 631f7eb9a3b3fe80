import { describe, expect, it } from 'vitest';
import { preventable, StrictEmitter } from '#test/electron-host/strict-emitter.ts';
import { refuseOthers, strict } from '#test/electron-host/strict.ts';

describe('strict', () => {
  const dialog = strict<Record<string, () => string>>({ show: () => 'shown' }, 'dialog');

  it('gives what is there, and what a test puts there', () => {
    expect(dialog['show']?.()).toBe('shown');
    dialog['show'] = () => 'stubbed';
    expect(dialog['show']()).toBe('stubbed');
  });

  it('throws for anything else, by name', () => {
    expect(() => dialog['hide']).toThrow('electron-host: dialog.hide is not implemented');
  });

  it('can be awaited and printed', async () => {
    expect(await Promise.resolve(dialog)).toBe(dialog);
    expect(JSON.stringify(dialog)).toBe('{}');
  });
});

describe('refuseOthers', () => {
  it('refuses an option that would be dropped', () => {
    expect(() => refuseOthers({ width: 1 }, ['width'], 'window')).not.toThrow();
    expect(() => refuseOthers({ kiosk: true }, ['width'], 'window')).toThrow('window: kiosk');
  });
});

describe('StrictEmitter', () => {
  it('hears the events that it knows and refuses others', () => {
    const emitter = new StrictEmitter('app', ['quit']);
    const event = preventable({});
    emitter.on('quit', (each: typeof event) => each.preventDefault());
    emitter.emit('quit', event);
    expect(event.defaultPrevented).toBe(true);
    expect(() => emitter.on('login', () => undefined)).toThrow('event “login” of app');
    expect(() => emitter.once('login', () => undefined)).toThrow('event “login” of app');
  });
});
