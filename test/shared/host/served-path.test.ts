import { describe, expect, it } from 'vitest';
import { servedPath } from '#shared/host/served-path.mjs';

describe('servedPath', () => {
  it('names the file inside the folder', () => {
    expect(servedPath('/')).toBe('index.html');
    expect(servedPath('/?from=menu')).toBe('index.html');
    expect(servedPath('/assets/index-B1.js')).toBe('assets/index-B1.js');
    expect(servedPath('/assets/a%20b.js#top')).toBe('assets/a b.js');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '/..\\package.json',
    '/assets/%5c..%5c..%5cpackage.json',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    '/index.html:stream',
    '/index.html%00.js',
    '/.hidden',
    '/%',
    'index.html',
    'http://example.org/',
    '*',
    '',
  ])('refuses %j', (target) => {
    expect(servedPath(target)).toBeUndefined();
  });
});
