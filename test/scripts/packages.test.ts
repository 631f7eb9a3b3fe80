import { describe, expect, it } from 'vitest';
import { reasonToInstall } from '#scripts/packages.mjs';

describe('reasonToInstall', () => {
  it('installs on a fresh clone and after the lock file has changed', () => {
    expect(reasonToInstall(undefined, 5)).toBe('there are none yet');
    expect(reasonToInstall(4, 5)).toBe('package-lock.json is newer');
  });

  it('leaves packages alone that are younger than the lock file', () => {
    expect(reasonToInstall(6, 5)).toBeUndefined();
    expect(reasonToInstall(6, undefined)).toBeUndefined();
  });
});
