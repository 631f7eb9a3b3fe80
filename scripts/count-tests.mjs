/**
 * Counts a finished run. A file that could not be loaded, a hook that failed and an error outside
 * any test each count as a failed test.
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @param {readonly unknown[]} strayErrors
 * @returns {import('#scripts/closing-lines.mjs').TestCounts}
 */
export function countTests(modules, strayErrors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  return {
    passed: inState(tests, 'passed').length,
    failed: inState(tests, 'failed').length + countBroken(modules) + strayErrors.length,
    skipped: inState(tests, 'skipped').map((test) => ({
      test: test.fullName,
      reason: reasonOf(test),
    })),
  };
}

/**
 * @param {readonly import('vitest/node').TestCase[]} tests
 * @param {'passed' | 'failed' | 'skipped'} state
 */
function inState(tests, state) {
  return tests.filter((test) => test.result().state === state);
}

/** @param {readonly import('vitest/node').TestModule[]} modules */
function countBroken(modules) {
  return modules.flatMap((module) => [module, ...module.children.allSuites()]).filter(isBroken)
    .length;
}

/** @param {import('vitest/node').TestModule | import('vitest/node').TestSuite} group */
function isBroken(group) {
  return group.errors().length > 0;
}

/** @param {import('vitest/node').TestCase} test */
function reasonOf(test) {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return note ?? 'no reason was given';
}
