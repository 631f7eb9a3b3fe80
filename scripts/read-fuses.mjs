import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#scripts/paths.mjs';

/** electron-builder.yml's names, in the order of @electron/fuses. */
const NAMES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/**
 * The fuses of a packed program by their names in electron-builder.yml.
 * @param {string} program the program, or on macOS the .app folder
 * @returns {Promise<Map<string, boolean>>}
 */
export async function readFuses(program) {
  const { getCurrentFuseWire } = await import('@electron/fuses');
  const wire = new Map(Object.entries(await getCurrentFuseWire(program)));
  const on = '1'.charCodeAt(0);
  return new Map(NAMES.map((name, at) => [name, Number(wire.get(String(at))) === on]));
}

/**
 * Fuses as electron-builder.yml asks for them.
 * @returns {Promise<Map<string, boolean>>}
 */
export async function wantedFuses() {
  const config = await readFile(path.join(projectRoot, 'electron-builder.yml'), 'utf8');
  const lines = [...config.matchAll(/^ {2}(\w+): (true|false)$/gm)];
  const wanted = new Map(lines.map(([, name = '', value]) => [name, value === 'true']));
  return new Map(NAMES.map((name) => [name, wanted.get(name) ?? false]));
}

/**
 * Says each fuse; returns whether all are as they should be.
 * @param {string} program
 */
async function compare(program) {
  const [fuses, wanted] = await Promise.all([readFuses(program), wantedFuses()]);
  const wrong = NAMES.filter((name) => fuses.get(name) !== wanted.get(name));
  for (const name of NAMES) console.log(`${name}: ${fuses.get(name) ? 'on' : 'off'}`);
  for (const name of wrong) console.error(`${name} should be ${wanted.get(name) ? 'on' : 'off'}.`);
  return wrong.length === 0;
}

const [, script, program] = process.argv;
if (script && program && import.meta.url === pathToFileURL(script).href) {
  process.exitCode = (await compare(program)) ? 0 : 1;
}
