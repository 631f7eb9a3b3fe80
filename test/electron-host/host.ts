import { createRequire } from 'node:module';
import Module from 'node:module';
import { startChromium } from '#test/electron-host/browser/chromium.ts';
import { followDownloads } from '#test/electron-host/browser/downloads.ts';
import { Targets } from '#test/electron-host/browser/targets.ts';
import { readCommandLine, type CommandLine } from '#test/electron-host/command-line.ts';
import { app } from '#test/electron-host/modules/app.ts';
import { closeWindows } from '#test/electron-host/modules/browser-window.ts';
import { electron } from '#test/electron-host/modules/electron.ts';
import { haveStarted } from '#test/electron-host/modules/started.ts';

const stopLimitMs = 3000;

const line = readCommandLine(process.argv.slice(2));
becomeElectron(line);
app.hostBegin(line);
createRequire(line.main)(line.main);
// The app's own set-up calls come first: schemes and switches cannot be had later.
setImmediate(() => {
  start().catch((error: unknown) => {
    process.stderr.write(`electron-host: ${String(error)}\n`);
    process.exit(1);
  });
});

/** Puts this in the place of the `electron` module, and of the facts that an app reads about it. */
function becomeElectron({ folder, rest }: CommandLine): void {
  const load: unknown = Reflect.get(Module, '_load');
  if (typeof load !== 'function') throw new Error('Node has no Module._load');
  Reflect.set(Module, '_load', (id: string, ...others: unknown[]): unknown =>
    id === 'electron' ? electron : Reflect.apply(load, Module, [id, ...others]),
  );
  Object.assign(process, { type: 'browser', defaultApp: true });
  Object.defineProperty(process.versions, 'electron', { value: 'host', enumerable: true });
  process.argv = [process.execPath, folder, ...rest];
}

async function start(): Promise<void> {
  const { process: chromium, pipe } = startChromium({
    profile: app.hostProfile(),
    debuggingPort: line.debuggingPort,
    switches: [...app.switches].map(([name, value]) =>
      value ? `--${name}=${value}` : `--${name}`,
    ),
  });
  const gone = new Promise((resolve) => chromium.once('exit', resolve));
  let isStopping = false;
  // As in Electron, there is no app without its browser.
  void gone.then(() => !isStopping && process.exit(1));
  // However this process ends, no browser stays behind to write into the profile.
  process.on('exit', () => chromium.kill('SIGKILL'));
  const browser = pipe.target();
  const targets = new Targets(pipe);
  await targets.begin();
  await followDownloads(browser, app.getPath('downloads'));
  haveStarted({ pipe, targets });
  app.hostReady({
    closeWindows,
    async stopChromium() {
      isStopping = true;
      void browser.send('Browser.close').catch(() => undefined);
      const late = setTimeout(() => chromium.kill('SIGKILL'), stopLimitMs);
      await gone;
      clearTimeout(late);
    },
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void app.quit());
