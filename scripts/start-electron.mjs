import { spawn } from 'node:child_process';
import { findElectron } from '#scripts/electron-binary.mjs';
import { projectRoot } from '#scripts/paths.mjs';

const earlyMs = 3000;

/**
 * Runs Electron until its last window closes, and ends with its exit code.
 * False when it fell at once (a missing system library, a sandbox that the system forbids): another way is then worth a try.
 */
export async function startElectron() {
  const program = findElectron();
  if (program === undefined) return false;
  console.log('Sitaatti in Electron.');
  const started = Date.now();
  const code = await run(program);
  if (code !== 0 && Date.now() - started < earlyMs) return false;
  process.exitCode = code;
  return true;
}

/**
 * @param {string} program
 * @returns {Promise<number>}
 */
async function run(program) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(program, [projectRoot], { stdio: 'inherit', env });
  // The terminal sends Ctrl+C to both: Electron closes, and this process must outlive it to pass its code on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(signal === 'SIGINT' ? 0 : (code ?? 1)));
  });
}
