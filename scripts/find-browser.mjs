import { existsSync } from 'node:fs';
import path from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The first installed Chromium, Chrome or Edge; `CHROMIUM_PATH` comes before all.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  return candidates(env).find((file) => existsSync(file));
}

/**
 * A command of the search path, as a whole path.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findCommand(name, env = process.env) {
  return searchPath(env)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

/** @param {NodeJS.ProcessEnv} env */
function candidates(env) {
  if (process.platform === 'darwin') return macApps.map(macProgram);
  if (process.platform === 'win32') return windowsCandidates(env);
  return linuxNames.flatMap((name) => findCommand(name, env) ?? []);
}

/** @param {string} name */
function macProgram(name) {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

/** @param {NodeJS.ProcessEnv} env */
function windowsCandidates(env) {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return windowsPrograms.flatMap((program) =>
    roots.flatMap((root) => (root === undefined ? [] : path.join(root, program))),
  );
}

/** @param {NodeJS.ProcessEnv} env */
function searchPath(env) {
  return (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
}
