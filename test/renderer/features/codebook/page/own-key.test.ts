import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { ownKeyProblem } from '#renderer/features/codebook/page/own-key.ts';

const english = createTranslator('en');

describe('a theme’s own key', () => {
  it('is a free letter or 0', () => {
    for (const key of ['b', 'ö', '0']) expect(ownKeyProblem(key, {}, english)).toBeUndefined();
  });

  it('is none of the suggestions’ digits, no other sign and no named key', () => {
    expect(ownKeyProblem('7', {}, english)?.key).toBe('keys.digitReserved');
    for (const key of ['-', '.', 'Enter', '$mod+b', 'F1', 'Space'])
      expect(ownKeyProblem(key, {}, english)?.key).toBe('codebook.keyUnfit');
  });

  it('is not a command’s, as the person has set the commands', () => {
    expect(ownKeyProblem('t', {}, english)).toEqual({
      key: 'refusal.shortcutReserved',
      values: { command: 'Find a theme and code' },
    });
    expect(ownKeyProblem('t', { palette: 'b' }, english)).toBeUndefined();
    expect(ownKeyProblem('b', { palette: 'b' }, english)?.key).toBe('refusal.shortcutReserved');
  });
});
