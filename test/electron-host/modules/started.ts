import type { Pipe } from '#test/electron-host/browser/pipe.ts';
import type { Targets } from '#test/electron-host/browser/targets.ts';
import { notImplemented } from '#test/electron-host/strict.ts';

interface Started {
  readonly pipe: Pipe;
  readonly targets: Targets;
}

let browser: Started | undefined;

export function haveStarted(now: Started): void {
  browser = now;
}

/** The browser; windows before the app is ready throw, as in Electron. */
export function started(): Started {
  return browser ?? notImplemented('a window before the app is ready');
}
