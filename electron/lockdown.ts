import { app, session, type Event, type WebContents } from 'electron';
import { isOfApp } from '#electron/origin.ts';
import { isGranted, mayLoad } from '#electron/permits.ts';

/** No window leaves the app, opens another, or holds a web view. Must run before the first window. */
export function lockEveryWindow(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** Not even a name is looked up, whoever in the process asks. Must run before the app is ready. */
export function lockNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
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
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Calls between browsers pass by the request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function stay(event: Event<{ readonly url: string }>): void {
  if (!isOfApp(event.url)) event.preventDefault();
}
