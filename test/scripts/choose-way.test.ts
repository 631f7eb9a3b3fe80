import { describe, expect, it } from 'vitest';
import { chooseWay } from '#scripts/choose-way.mjs';

const desk = {
  browserForced: false,
  openNothing: false,
  platform: 'linux',
  isRoot: false,
  hasDisplay: true,
  electron: 'present',
  chromium: '/usr/bin/chromium',
  opener: '/usr/bin/xdg-open',
} as const;

const appWindow = { how: 'app-window', command: '/usr/bin/chromium' };

describe('chooseWay', () => {
  it('takes Electron where it is', () => {
    expect(chooseWay(desk)).toEqual({ way: 'electron' });
  });

  it('fetches Electron where it is not', () => {
    expect(chooseWay({ ...desk, electron: 'absent' })).toEqual({ way: 'fetch-electron' });
  });

  it.each(['unfetchable', 'broken'] as const)(
    'takes the browser when Electron is %s',
    (electron) => {
      expect(chooseWay({ ...desk, electron })).toMatchObject({ way: 'browser', open: appWindow });
    },
  );

  it('takes the browser when it is asked for, Electron or not', () => {
    const way = chooseWay({ ...desk, browserForced: true });
    expect(way).toEqual({ way: 'browser', open: appWindow, why: '--browser was asked for' });
  });

  it('as root serves and only says the address', () => {
    const way = chooseWay({ ...desk, isRoot: true });
    expect(way).toMatchObject({ way: 'browser', open: { how: 'print' } });
    expect(way).toHaveProperty('why', expect.stringContaining('root'));
  });

  it('without a display never fetches Electron', () => {
    const way = chooseWay({ ...desk, hasDisplay: false, electron: 'absent' });
    expect(way).toMatchObject({
      way: 'browser',
      open: { how: 'print' },
      why: 'there is no display',
    });
  });

  it('falls from an app window to the default browser to the address', () => {
    const asked = { ...desk, browserForced: true, chromium: undefined };
    expect(chooseWay(asked)).toMatchObject({
      open: { how: 'default-browser', command: desk.opener },
    });
    expect(chooseWay({ ...asked, opener: undefined })).toMatchObject({ open: { how: 'print' } });
  });

  it('opens nothing when it is told so', () => {
    const way = chooseWay({ ...desk, browserForced: true, openNothing: true });
    expect(way).toMatchObject({ open: { how: 'print', why: '--no-open was asked for' } });
  });
});
