import { app } from 'electron';
import { answerHost } from '#electron/answer-host.ts';
import { holdSingleInstance } from '#electron/single-instance.ts';
import { lockEveryWindow, lockSession } from '#electron/lockdown.ts';
import { declareScheme, serveApp } from '#electron/protocol.ts';
import { openWindow } from '#electron/window.ts';

app.enableSandbox();
if (holdSingleInstance()) {
  declareScheme();
  lockEveryWindow();
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
}

function start(): void {
  lockSession();
  serveApp();
  answerHost();
  openWindow();
}
