import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openableFile } from '#electron/openable-file.ts';

describe('openableFile', () => {
  it('finds the project file among options, whole from its folder', () => {
    expect(openableFile(['--flag', '.', 'oma kysely.sitaatti'], '/home/anna')).toBe(
      path.resolve('/home/anna', 'oma kysely.sitaatti'),
    );
    expect(openableFile(['/srv/A.SITAATTI'], '/')).toBe(path.resolve('/srv/A.SITAATTI'));
  });

  it.each([
    ['an option', '--load=a.sitaatti'],
    ['another ending', '/etc/passwd'],
    ['an ending that only looks so', 'a.sitaatti.exe'],
    ['an address', 'https://evil.test/a.sitaatti'],
    ['an address of the app', 'app://sitaatti/a.sitaatti'],
    ['a file address', 'file:///a.sitaatti'],
    ['a device', '\\\\.\\pipe\\a.sitaatti'],
    ['a path past the rules', '\\\\?\\C:\\a.sitaatti'],
    ['control characters', 'a\u0000.sitaatti'],
    ['a path without end', `${'a'.repeat(5000)}.sitaatti`],
    ['nothing', ''],
  ])('takes no notice of %s', (_name, arg) => {
    expect(openableFile([arg], '/')).toBeUndefined();
  });
});
