import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Electron keeps IndexedDB at the top of the app's folder, the Chromium of the host in a profile
 * inside it: a link brings both together. Must run before Chromium starts.
 */
export function placeDatabase(profile: string): void {
  const database = path.join(path.dirname(profile), 'IndexedDB');
  const link = path.join(profile, 'Default', 'IndexedDB');
  mkdirSync(database, { recursive: true });
  mkdirSync(path.dirname(link), { recursive: true });
  if (!lstatSync(link, { throwIfNoEntry: false }))
    symlinkSync(path.relative(path.dirname(link), database), link);
}
