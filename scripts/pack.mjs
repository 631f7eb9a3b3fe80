import { buildIfStale } from '#scripts/build.mjs';
import { electronFolder, fetchElectron, findElectron } from '#scripts/electron-binary.mjs';
import { runProgram } from '#scripts/run.mjs';

/**
 * Packs the built app for this system into out/packages, as electron-builder.yml says.
 * @param {readonly string[]} args for electron-builder: `--dir` stops at the unpacked program …
 * @returns {Promise<number>} the exit code
 */
export async function pack(args) {
  await buildIfStale();
  if (findElectron() === undefined && !(await fetchElectron())) {
    console.error('Packing needs Electron’s program: it is not here and could not be fetched.');
    return 1;
  }
  const runtime = `-c.electronDist=${electronFolder()}`;
  return runProgram('electron-builder', ['--publish', 'never', runtime, ...args]);
}
