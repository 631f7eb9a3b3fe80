import type { Page } from 'playwright-core';
import { quantile } from '#test/bench/parts/figures.ts';

/** Seconds from the key to the act on screen and to the disk's word that it is saved. */
export interface ActTimes {
  readonly screen: number;
  readonly saved: number;
  /** Of the keys pressed until it was saved: how long the 95th of 100 waited for its frame, in ms. */
  readonly keyP95: number;
}

interface Watched {
  pressed: number;
  screen: number;
  saved: number;
  readonly keys: number[];
}

const KEY_EVERY_MS = 100;
const LONG_MS = 300_000;

/** Finds the answers that hold a word, and chooses them all. */
export async function chooseHolding(
  page: Page,
  word: string,
  { found, of }: { readonly found: number; readonly of: number },
): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(word);
  await page
    .getByText(`${found.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} answers`)
    .waitFor({ timeout: LONG_MS });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.getByText(`${found.toLocaleString('en-GB')} chosen`).waitFor();
  await page.locator('.save-mark[data-state=saved]').waitFor({ timeout: LONG_MS });
}

/**
 * Presses a key that acts on many answers, then goes up and down the list by keys until the act is
 * saved. The act is on screen once the first row's text of chips has changed and is drawn.
 */
export async function timeAct(page: Page, key: string): Promise<ActTimes> {
  await page.evaluate(watch, key.split('+').at(-1) ?? key);
  await page.keyboard.press(key);
  for (let down = true; !(await isSaved(page)); down = !down) {
    await page.keyboard.press(down ? 'ArrowDown' : 'ArrowUp');
    await page.waitForTimeout(KEY_EVERY_MS);
  }
  const { pressed, screen, saved, keys } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  return {
    screen: (screen - pressed) / 1000,
    saved: (saved - pressed) / 1000,
    keyP95: keys.length > 0 ? quantile(keys, 0.95) : 0,
  };
}

async function isSaved(page: Page): Promise<boolean> {
  return await page.evaluate(() => (window as unknown as { watched: Watched }).watched.saved > 0);
}

function watch(key: string): void {
  const watched: Watched = { pressed: 0, screen: 0, saved: 0, keys: [] };
  Object.assign(window, { watched });
  const chips = document.querySelector('article .chips')?.textContent;
  window.addEventListener(
    'keydown',
    (event) => {
      if (watched.saved > 0) return;
      if (event.key === key && watched.pressed === 0) watched.pressed = event.timeStamp;
      if (!event.key.startsWith('Arrow')) return;
      // A task after the next frame: what the key has changed has been drawn.
      requestAnimationFrame(() =>
        setTimeout(() => watched.keys.push(performance.now() - event.timeStamp)),
      );
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (watched.pressed === 0 || watched.screen > 0) return;
    if (document.querySelector('article .chips')?.textContent === chips) return;
    watched.screen = -1;
    requestAnimationFrame(() =>
      setTimeout(() => {
        watched.screen = performance.now();
      }),
    );
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  setInterval(() => {
    const isDone = document.querySelector('.save-mark[data-state=saved]') !== null;
    if (watched.screen > 0 && watched.saved === 0 && isDone) watched.saved = performance.now();
  }, 4);
}
