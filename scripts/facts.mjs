import { parseArgs } from 'node:util';
import { findElectron, hasFetchFailed } from '#scripts/electron-binary.mjs';
import { findChromium, findCommand } from '#scripts/find-browser.mjs';
import { usualPort } from '#scripts/serve.mjs';

/**
 * @typedef {{ browser: boolean, open: boolean, port: number }} Options
 */

/**
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: String(usualPort) },
    },
  });
  return { browser: values.browser, open: !values['no-open'], port: readPort(values.port) };
}

/**
 * @param {Options} options
 * @returns {Promise<import('#scripts/choose-way.mjs').Facts>}
 */
export async function gatherFacts(options) {
  const { platform, env } = process;
  return {
    browserForced: options.browser,
    openNothing: !options.open,
    platform,
    isRoot: process.getuid?.() === 0,
    hasDisplay: hasDisplay(platform, env),
    electron: await electronState(),
    chromium: findChromium(env),
    opener: findOpener(platform, env),
  };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not “${text}”.`);
}

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
function hasDisplay(platform, env) {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

async function electronState() {
  if (findElectron() !== undefined) return 'present';
  return (await hasFetchFailed()) ? 'unfetchable' : 'absent';
}

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
function findOpener(platform, env) {
  if (platform === 'darwin') return 'open';
  if (platform === 'win32') return 'explorer.exe';
  return findCommand('xdg-open', env);
}
