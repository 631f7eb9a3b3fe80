import { app } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { boundsSchema } from '#electron/window-bounds.ts';

const stateSchema = z.strictObject({ bounds: boundsSchema, isMaximized: z.boolean() });

/** Where the window stood, and whether it filled the display. */
export type WindowState = Readonly<z.infer<typeof stateSchema>>;

/** The state of the last run; undefined at the first, or when the file cannot be read. */
export function readWindowState(): WindowState | undefined {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(stateFile(), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Written at once, since the window is closing. */
export function keepWindowState(state: WindowState): void {
  try {
    writeFileSync(stateFile(), JSON.stringify(state), { mode: 0o600 });
  } catch {
    // A window that opens in its first place is no reason to stop a person from closing it.
  }
}

function stateFile(): string {
  return path.join(app.getPath('userData'), 'window.json');
}
