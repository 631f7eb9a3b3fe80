import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { median, quantile, rounded } from '#test/bench/parts/figures.ts';
import { codebookCsv, surveyCsv } from '#test/bench/parts/survey-text.ts';
import { openApp } from '#test/helpers/app.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';

const ANSWERS = 10_000;
const PRESSES = 200;
const LIMIT_MS = 50;

/** From the key to the coding on screen, with 10,000 answers loaded, in a real browser. */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitaatti-bench-'));
  const survey = path.join(folder, 'survey.csv');
  const codebook = path.join(folder, 'codebook.csv');
  await writeFile(survey, surveyCsv(ANSWERS, 1));
  await writeFile(codebook, codebookCsv());
  const app = await openApp();
  try {
    await load(new ProjectPages(app.page), survey, codebook);
    await watchPresses(app.page);
    for (let press = 0; press < PRESSES; press += 1) {
      await app.page.keyboard.press('ArrowDown');
      await drawn(app.page);
      await app.page.keyboard.press('1');
      await drawn(app.page);
    }
    return report(await delaysIn(app.page));
  } finally {
    await app.close();
  }
}

function report(delays: readonly number[]): Record<string, number> {
  const p95 = quantile(delays, 0.95);
  console.log(`${delays.length} codings by key with ${ANSWERS} answers loaded`);
  console.log(`median   ${median(delays).toFixed(1)} ms`);
  console.log(`p95      ${p95.toFixed(1)} ms   (limit ${LIMIT_MS})`);
  return {
    codings: delays.length,
    p50_ms: rounded(median(delays), 1),
    p95_ms: rounded(p95, 1),
    max_ms: rounded(Math.max(...delays), 1),
  };
}

async function load(pages: ProjectPages, survey: string, codebook: string): Promise<void> {
  await pages.openSurvey(survey);
  await pages.importSurvey();
  await pages.go('Codebook');
  await pages.openCodebook(codebook);
  await pages.importCodebook();
  await pages.go('Code');
  // Suggestions for all answers come in first, so that they do not stand in the way by chance.
  await pages.page
    .locator('.progress-numbers div', { hasText: 'Untouched' })
    .filter({ hasNotText: '10,000' })
    .waitFor();
  await pages.page.waitForTimeout(5000);
}

/** What was asked for before is on screen: a person does not press two keys within a frame. */
async function drawn(page: Page): Promise<void> {
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
