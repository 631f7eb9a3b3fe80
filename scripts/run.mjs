import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '#scripts/paths.mjs';

/**
 * Runs an installed package's program with its output shown; resolves to its exit code.
 * @param {string} name as in node_modules/.bin
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runProgram(name, args) {
  const windows = process.platform === 'win32';
  const program = path.join(projectRoot, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  const child = spawn(windows ? `"${program}"` : program, [...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: windows,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
