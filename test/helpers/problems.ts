import type { Page } from 'playwright-core';

/** Collects errors and warnings of the page's console, uncaught errors and policy violations. */
export async function watchProblems(page: Page, problems: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('requestfailed', (request) => {
    problems.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? ''})`);
  });
  await page.exposeBinding('reportViolation', (_source, text: string) => {
    problems.push(`policy: ${text}`);
  });
  await page.addInitScript(reportViolations);
}

/** Runs in the page: a violation that only reports shows nowhere else. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
    const text = `${effectiveDirective} ${blockedURI} “${sample}” ${sourceFile}:${lineNumber}`;
    (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(text);
  });
}
