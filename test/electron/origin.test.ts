import { describe, expect, it } from 'vitest';
import { isOfApp } from '#electron/origin.ts';
import { isGranted, mayLoad } from '#electron/permits.ts';

describe('isOfApp', () => {
  it('knows the app’s own addresses', () => {
    expect(isOfApp('app://sitaatti/')).toBe(true);
    expect(isOfApp('app://sitaatti/assets/a.js')).toBe(true);
  });

  it.each([
    'app://sitaatti.evil.test/',
    'app://evil/',
    'app://sitaatti@evil/',
    'https://sitaatti/',
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,app://sitaatti/',
    'not an address',
    '',
  ])('refuses %j', (address) => {
    expect(isOfApp(address)).toBe(false);
  });
});

describe('mayLoad', () => {
  it('lets nothing through that goes over a network or reads the disk', () => {
    const inside = ['app://sitaatti/index.html', 'blob:app://sitaatti/1', 'data:image/png;base64,'];
    expect(inside.every(mayLoad)).toBe(true);
    const outside = [
      'https://a.test/',
      'http://127.0.0.1/',
      'ws://a/',
      'file:///a',
      'application:x',
    ];
    expect(outside.some(mayLoad)).toBe(false);
  });
});

describe('isGranted', () => {
  it('grants storage that lasts, and nothing else', () => {
    expect(isGranted('persistent-storage')).toBe(true);
    const others = ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'usb'];
    expect(others.some(isGranted)).toBe(false);
  });
});
