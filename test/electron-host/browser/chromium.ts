import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from '#scripts/find-browser.mjs';
import { placeDatabase } from '#test/electron-host/browser/database-folder.ts';
import { Pipe } from '#test/electron-host/browser/pipe.ts';

interface Wanted {
  readonly profile: string;
  /** Of Playwright, which drives the pages through a port; undefined without it. */
  readonly debuggingPort: string | undefined;
  /** What the app under test appends to the command line. */
  readonly switches: readonly string[];
}

export interface Chromium {
  readonly process: ChildProcess;
  readonly pipe: Pipe;
}

// What Chromium does by itself and Electron does not: none of it is the app's.
const quiet = [
  '--headless',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,OptimizationHints,MediaRouter,HttpsUpgrades,ThirdPartyStoragePartitioning,PaintHolding',
];

/** Starts the local Chromium with a private pipe. Throws when there is none. */
export function startChromium({ profile, debuggingPort, switches }: Wanted): Chromium {
  const program = findChromium();
  if (program === undefined) throw new Error('electron-host: no Chromium (set CHROMIUM_PATH)');
  const args = [
    ...quiet,
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    // Chromium refuses to sandbox itself for root, as in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...switches,
  ];
  placeDatabase(profile);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , errors, outgoing, incoming] = child.stdio;
  passDevToolsLine(errors as Readable);
  return { process: child, pipe: new Pipe(outgoing as Writable, incoming as Readable) };
}

/** Playwright waits for this line of Electron's; the rest is Chromium's own noise. */
function passDevToolsLine(errors: Readable): void {
  let text = '';
  errors.on('data', (chunk: Buffer) => {
    const lines = (text + chunk.toString()).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      const isWanted = line.startsWith('DevTools listening') || process.env['ELECTRON_HOST_DEBUG'];
      if (isWanted) process.stderr.write(`${line}\n`);
    }
  });
}
