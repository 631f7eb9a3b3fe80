import { app, session, type WebContents } from 'electron';
import { isOfApp } from '#electron/origin.ts';
import { isGranted, mayLoad } from '#electron/permits.ts';

/** No window leaves the app, opens another, or holds a web view. Must run before the first window. */
export function lockEveryWindow(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** No permission, device, download or network address. Must run before the first window. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(isGranted(permission));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayLoad(url) });
  });
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.setSpellCheckerEnabled(false);
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOfApp(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOfApp(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
