import { strict } from '#test/electron-host/strict.ts';

/** There is no file manager here: what would be shown is a test's to hear of. */
export const shell = strict({ showItemInFolder: (_fullPath: string): void => undefined }, 'shell');
