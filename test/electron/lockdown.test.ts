import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockEveryWindow, lockNetwork, lockSession } from '#electron/lockdown.ts';

const electron = vi.hoisted(() => ({
  app: undefined as unknown,
  session: { defaultSession: {} },
}));
vi.mock('electron', () => electron);

type Act = (...args: unknown[]) => unknown;

/** Anything that is asked of it is noted, and events can be emitted. */
class Noting extends EventEmitter {
  readonly handlers: Record<string, Act> = {};
  readonly note =
    (name: string) =>
    (...args: unknown[]) => {
      this.handlers[name] = args.at(-1) as Act;
    };
}

function prevented(emitter: EventEmitter, name: string, facts: object = {}): boolean {
  const event = { ...facts, preventDefault: vi.fn() };
  emitter.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

describe('lockSession', () => {
  const session = new Noting();
  beforeEach(() => {
    session.removeAllListeners();
    electron.session.defaultSession = Object.assign(session, {
      setPermissionRequestHandler: session.note('request'),
      setPermissionCheckHandler: session.note('check'),
      setDevicePermissionHandler: session.note('device'),
      setSpellCheckerEnabled: session.note('spelling'),
      webRequest: { onBeforeRequest: session.note('filter') },
    });
    lockSession();
  });

  it('refuses permissions when they are asked for and when they are looked at', () => {
    const answer = vi.fn();
    session.handlers['request']?.({}, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(session.handlers['check']?.({}, 'media')).toBe(false);
    expect(session.handlers['check']?.({}, 'persistent-storage')).toBe(true);
  });

  it('gives no device, no download and no dictionary', () => {
    expect(session.handlers['device']?.({ deviceType: 'usb' })).toBe(false);
    expect(prevented(session, 'will-download')).toBe(true);
    expect(session.handlers['spelling']).toBe(false);
  });

  it('cancels what goes over a network', () => {
    const answer = vi.fn();
    session.handlers['filter']?.({ url: 'https://example.test/' }, answer);
    expect(answer).toHaveBeenLastCalledWith({ cancel: true });
    session.handlers['filter']?.({ url: 'app://sitaatti/a.js' }, answer);
    expect(answer).toHaveBeenLastCalledWith({ cancel: false });
  });
});

describe('lockEveryWindow', () => {
  const contents = Object.assign(new Noting(), {
    setWindowOpenHandler: vi.fn(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  });
  beforeEach(() => {
    const app = new EventEmitter();
    electron.app = app;
    contents.removeAllListeners();
    lockEveryWindow();
    app.emit('web-contents-created', {}, contents);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('guards %s', (name) => {
    expect(prevented(contents, name, { url: 'https://example.test/' })).toBe(true);
    expect(prevented(contents, name, { url: 'app://sitaatti/' })).toBe(false);
  });

  it('lets in no web view, and opens no window', () => {
    expect(prevented(contents, 'will-attach-webview')).toBe(true);
    const open = contents.setWindowOpenHandler.mock.lastCall?.[0] as Act;
    expect(open({ url: 'app://sitaatti/' })).toEqual({ action: 'deny' });
  });
});

describe('lockNetwork', () => {
  it('looks up no name', () => {
    const appendSwitch = vi.fn();
    electron.app = { commandLine: { appendSwitch } };
    lockNetwork();
    expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
  });
});
