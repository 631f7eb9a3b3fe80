import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '#scripts/find-browser.mjs';
import { launchBundled, whyNoBundled } from '#test/helpers/bundled-browser.ts';

/** The browser of the tests: an installed one, else the headless one that comes from npm. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath !== undefined) {
    // Chromium refuses to sandbox itself for root, as in containers.
    return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  }
  const reason = whyNoBundled();
  if (reason === undefined) return launchBundled();
  throw new Error(
    `No browser for the tests: install Chrome, Chromium or Edge or set CHROMIUM_PATH (${reason}).`,
  );
}
