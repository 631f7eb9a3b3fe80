import { runProgram } from '#scripts/run.mjs';

/** @type {readonly { what: string, program: string, args: readonly string[] }[]} */
const checks = [
  { what: 'types', program: 'tsc', args: ['-b'] },
  { what: 'lint', program: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { what: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { what: 'unused', program: 'knip', args: ['--no-progress'] },
];

/**
 * Runs every check, also after one has failed.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function check() {
  /** @type {string[]} */
  const failed = [];
  for (const { what, program, args } of checks) {
    const passed = (await runProgram(program, args)) === 0;
    console.log(`check ${what}: ${passed ? 'ok' : 'FAILED'}`);
    if (!passed) failed.push(what);
  }
  return failed;
}
