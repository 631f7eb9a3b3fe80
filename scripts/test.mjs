import { build } from '#scripts/build.mjs';
import { check } from '#scripts/check.mjs';
import { closingLines } from '#scripts/closing-lines.mjs';

/**
 * Checks, builds, runs the tests, and closes with one line that counts them. A check or a build
 * that fails counts as a failed test, and the rest still runs where it can.
 * @param {readonly string[]} args for vitest: names of test files …
 * @returns {Promise<number>} the exit code
 */
export async function test(args) {
  const failedChecks = (await check()).map((name) => `check ${name}`);
  const failedBuild = await failureOfBuild();
  const tests = failedBuild.length > 0 ? nothingRun : await runTests(args);
  const { lines, passed } = closingLines(tests, [...failedChecks, ...failedBuild]);
  for (const line of lines) console.log(line);
  return passed ? 0 : 1;
}

/** @type {import('#scripts/closing-lines.mjs').TestCounts} */
const nothingRun = { passed: 0, failed: 0, skipped: [] };

async function failureOfBuild() {
  try {
    await build();
    return [];
  } catch (error) {
    console.error(error);
    return ['build'];
  }
}

/** @param {readonly string[]} args */
async function runTests(args) {
  const { parseCLI, startVitest } = await import('vitest/node');
  const { countTests } = await import('#scripts/count-tests.mjs');
  const { filter, options } = parseCLI(['vitest', 'run', ...args]);
  const vitest = await startVitest('test', filter, { ...options, watch: false });
  const counts = countTests(vitest.state.getTestModules(), vitest.state.getUnhandledErrors());
  await vitest.close();
  return counts;
}
