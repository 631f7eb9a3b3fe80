import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inside } from '#test/electron-host/browser/addresses.ts';
import type { Target } from '#test/electron-host/browser/pipe.ts';
import { preventable } from '#test/electron-host/strict-emitter.ts';
import { session } from '#test/electron-host/modules/session.ts';

/** Asks the app about each download: one that it prevents leaves nothing, any other goes to the folder. */
export async function followDownloads(browser: Target, folder: string): Promise<void> {
  const begun = path.join(folder, '.begun');
  mkdirSync(begun, { recursive: true });
  const wanted = new Map<string, string | undefined>();
  browser.on('Browser.downloadWillBegin', ({ guid, url, suggestedFilename }) => {
    const event = preventable({});
    const item = { getURL: () => inside(url), getFilename: () => suggestedFilename };
    session.defaultSession.emit('will-download', event, item);
    wanted.set(guid, event.defaultPrevented ? undefined : suggestedFilename);
    if (event.defaultPrevented)
      void browser.send('Browser.cancelDownload', { guid }).catch(() => undefined);
  });
  browser.on('Browser.downloadProgress', ({ guid, state }) => {
    const name = wanted.get(guid);
    if (state === 'completed' && name !== undefined) {
      renameSync(path.join(begun, guid), path.join(folder, path.basename(name)));
    } else if (state === 'completed') rmSync(path.join(begun, guid), { force: true });
  });
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: begun,
    eventsEnabled: true,
  });
}
