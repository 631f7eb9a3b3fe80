import { app } from 'electron';
import { answerHost } from '#electron/answer-host.ts';
import { listenForFiles } from '#electron/file-inbox.ts';
import { lockEveryWindow, lockNetwork, lockSession } from '#electron/lockdown.ts';
import { showFirstMenu } from '#electron/menu.ts';
import { guardDatabase } from '#electron/copies/database-aside.ts';
import { declareScheme, serveApp } from '#electron/protocol.ts';
import { holdSingleInstance } from '#electron/single-instance.ts';
import { openWindow } from '#electron/window.ts';

app.enableSandbox();
lockNetwork();
if (holdSingleInstance()) {
  declareScheme();
  lockEveryWindow();
  listenForFiles();
  app.on('will-quit', guardDatabase(app.getPath('userData'), Date.now()));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
}

function start(): void {
  lockSession();
  serveApp();
  answerHost();
  showFirstMenu(app.getPreferredSystemLanguages());
  openWindow();
}
