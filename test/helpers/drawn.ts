import type { Page } from 'playwright-core';

/**
 * Waits until everything is drawn: the panes beside the answers come after the frame that answers a
 * key. At times Chromium gives an idle page no idle time: it is waited for so long only.
 */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestIdleCallback(done, { timeout: 500 }));
      }),
  );
}
