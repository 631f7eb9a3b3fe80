import type { Page } from 'playwright-core';

/** Goes down the list and codes with the first digit, so many times: from key to chip, in ms each. */
export async function digitDelays(page: Page, presses: number): Promise<number[]> {
  await watchPresses(page);
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('ArrowDown');
    await drawn(page);
    await page.keyboard.press('1');
    await drawn(page);
  }
  return await delaysIn(page);
}

/** What was asked for before is on screen: a person does not press two keys within a frame. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Notes, for each press of a digit, when the frame with its new chip was drawn. */
async function watchPresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { delays: noted });
    let pressedAt: number | undefined;
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === '1') pressedAt = event.timeStamp;
      },
      { capture: true },
    );
    new MutationObserver((changes) => {
      const since = pressedAt;
      if (since === undefined) return;
      const added = changes.flatMap((change) => [...change.addedNodes]);
      const hasNewChip = added.some(
        (node) =>
          node instanceof HTMLElement &&
          (node.matches('.chip:not(.chip-suggested)') ||
            node.querySelector('.chip:not(.chip-suggested)') !== null),
      );
      if (!hasNewChip) return;
      pressedAt = undefined;
      // A task after the next frame: that frame, which holds the chip, has been drawn.
      requestAnimationFrame(() => setTimeout(() => noted.push(performance.now() - since)));
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function delaysIn(page: Page): Promise<number[]> {
  await page.waitForTimeout(500);
  return await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
}
