import type { Page } from 'playwright-core';

/**
 * From an act to the list's new head, drawn, in ms inside the page: the act's first event starts the
 * clock, the change of how many answers pass stops it.
 */
export async function listDelay(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const state = { since: 0, delay: 0 };
    Object.assign(window, { listDelay: state });
    for (const type of ['pointerup', 'input'])
      window.addEventListener(
        type,
        ({ timeStamp }) => {
          if (state.since === 0) state.since = timeStamp;
        },
        { capture: true, once: true },
      );
    const head = document.querySelector('.list-head-count');
    const before = head?.textContent;
    const observer = new MutationObserver(() => {
      if (state.since === 0 || head?.textContent === before) return;
      observer.disconnect();
      // A task after the next frame: it has been drawn.
      requestAnimationFrame(() =>
        setTimeout(() => {
          state.delay = performance.now() - state.since;
        }),
      );
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await act();
  await page.waitForFunction(
    () => (window as unknown as { listDelay: { delay: number } }).listDelay.delay > 0,
    undefined,
    { timeout: 60_000 },
  );
  return await page.evaluate(
    () => (window as unknown as { listDelay: { delay: number } }).listDelay.delay,
  );
}
