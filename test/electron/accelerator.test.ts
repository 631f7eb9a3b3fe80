import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '#electron/accelerator.ts';

describe('acceleratorOf', () => {
  it.each([
    ['$mod+z', 'CommandOrControl+Z'],
    ['$mod+,', 'CommandOrControl+,'],
    ['F1', 'F1'],
    ['Shift+ArrowLeft', 'Shift+Left'],
    ['Space', 'Space'],
    ['.', '.'],
    ['Alt+Shift+x', 'Alt+Shift+X'],
  ])('writes %s as %s', (key, accelerator) => {
    expect(acceleratorOf(key)).toBe(accelerator);
  });

  // Electron throws on these, and a menu that throws would be none at all.
  it.each(['ö', '$mod++', 'Hyper+x', '', 'F25', 'Dead', '§'])('leaves out %j', (key) => {
    expect(acceleratorOf(key)).toBeUndefined();
  });
});
