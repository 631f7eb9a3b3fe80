import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '#scripts/paths.mjs';
import { changedAt } from '#scripts/stale.mjs';

/** Installs the packages when they are missing or older than package-lock.json. Stops the process when that fails. */
export async function ensurePackages() {
  const installed = await changedAt(path.join(projectRoot, 'node_modules', '.package-lock.json'));
  const wanted = await changedAt(path.join(projectRoot, 'package-lock.json'));
  const reason = reasonToInstall(installed, wanted);
  if (reason === undefined) return;
  console.log(`Installing packages (${reason}) …`);
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) return;
  console.error('The packages could not be installed: see npm’s message above.');
  process.exit(status ?? 1);
}

/**
 * @param {number | undefined} installed when the packages were installed, in milliseconds
 * @param {number | undefined} wanted when the lock file was last changed
 */
export function reasonToInstall(installed, wanted) {
  if (installed === undefined) return 'there are none yet';
  if (wanted !== undefined && wanted > installed) return 'package-lock.json is newer';
  return undefined;
}

/** @param {readonly string[]} args */
function npm(args) {
  const options = /** @type {const} */ ({ cwd: projectRoot, stdio: 'inherit' });
  // npm tells its scripts where it is; started by Node alone, it must be looked up.
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', [...args], { ...options, shell: process.platform === 'win32' });
}
