/**
 * @typedef {object} TestCounts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly { test: string, reason: string }[]} skipped
 */

/**
 * The last lines of a test run: what was skipped and why, what failed besides tests, then the counts.
 * @param {TestCounts} tests
 * @param {readonly string[]} failedSteps checks and builds that failed
 * @returns {{ lines: string[], passed: boolean }}
 */
export function closingLines({ passed, failed, skipped }, failedSteps) {
  const allFailed = failed + failedSteps.length;
  const counts = [`${passed} passed`, `${allFailed} failed`];
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  return {
    lines: [
      ...skipped.map(({ test, reason }) => `skipped: ${test} (${reason})`),
      ...failedSteps.map((step) => `failed: ${step}`),
      counts.join(', '),
    ],
    passed: allFailed === 0 && passed > 0,
  };
}
