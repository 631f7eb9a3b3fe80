import { strict } from '#test/electron-host/strict.ts';

const workArea = { x: 0, y: 0, width: 1440, height: 900 };

/** One display, as large as the tests' windows. */
export const screen = strict({ getAllDisplays: () => [{ workArea, scaleFactor: 1 }] }, 'screen');

export const nativeTheme = strict({ shouldUseDarkColors: false }, 'nativeTheme');
