import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outFolder, projectRoot } from '#scripts/paths.mjs';

const stampFile = path.join(outFolder, 'built');
const sources = [
  'renderer',
  'electron',
  'shared',
  'scripts/build.mjs',
  'scripts/licences.mjs',
  'package.json',
  'package-lock.json',
];

/** True when something that goes into the build is younger than the last build. */
export async function isBuildStale() {
  const built = await changedAt(stampFile);
  if (built === undefined) return true;
  const newest = await Promise.all(sources.map((name) => newestIn(path.join(projectRoot, name))));
  return Math.max(...newest) > built;
}

/**
 * Marks the build as holding the sources of the given moment (when it started reading them).
 * @param {Date} when
 */
export async function stampBuild(when) {
  await writeFile(stampFile, '');
  await utimes(stampFile, when, when);
}

/**
 * The latest change in a file or folder, in milliseconds. A folder counts too: it changes when a file is removed.
 * @param {string} file
 * @returns {Promise<number>}
 */
async function newestIn(file) {
  const found = await stat(file).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all(
    (await readdir(file)).map((name) => newestIn(path.join(file, name))),
  );
  return Math.max(found.mtimeMs, ...inside);
}

/**
 * When a file was last changed, in milliseconds; undefined when there is none.
 * @param {string} file
 */
export async function changedAt(file) {
  const found = await stat(file).catch(() => undefined);
  return found?.mtimeMs;
}
