import { app } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { boundsSchema, type Bounds } from '#electron/window-bounds.ts';

/** The bounds of the last run; undefined at the first, or when the file cannot be read. */
export function readBounds(): Bounds | undefined {
  try {
    return boundsSchema.parse(JSON.parse(readFileSync(stateFile(), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Written at once, since the window is closing. */
export function keepBounds(bounds: Bounds): void {
  try {
    writeFileSync(stateFile(), JSON.stringify(bounds), { mode: 0o600 });
  } catch {
    // A window that opens in its first place is no reason to stop a person from closing it.
  }
}

function stateFile(): string {
  return path.join(app.getPath('userData'), 'window.json');
}
