import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outFolder, projectRoot } from '#scripts/paths.mjs';
import { changedAt } from '#scripts/stale.mjs';

// Looked at as files: to require('electron') without its binary starts a download.
const packageFolder = path.join(projectRoot, 'node_modules', 'electron');
const failureMark = path.join(outFolder, 'electron-not-fetched');
const fetchLimitMs = 90_000;
const dayMs = 24 * 60 * 60 * 1000;

/** Where Electron's program and what belongs to it lie, once they are there. */
export function electronFolder() {
  return process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(packageFolder, 'dist');
}

/** @returns {string | undefined} the Electron program, when it is installed */
export function findElectron() {
  const name = readName();
  const program = path.join(electronFolder(), name ?? 'electron');
  return existsSync(program) ? program : undefined;
}

/** True when a fetch failed within a day: behind a closed network every start would wait for it again. */
export async function hasFetchFailed() {
  const failed = await changedAt(failureMark);
  return failed !== undefined && Date.now() - failed < dayMs;
}

/** One try of Electron's own install script, given up after a while. True when the program is there afterwards. */
export async function fetchElectron() {
  console.log('Fetching Electron (about 110 MB, once) …');
  await runInstaller();
  if (findElectron() !== undefined) return true;
  await writeFile(failureMark, '');
  return false;
}

async function runInstaller() {
  const installer = spawn(process.execPath, [path.join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: fetchLimitMs,
  });
  await new Promise((resolve) => {
    installer.once('error', resolve);
    installer.once('exit', resolve);
  });
}

/** @returns {string | undefined} */
function readName() {
  const file = path.join(packageFolder, 'path.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
