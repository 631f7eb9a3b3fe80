import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { chooseHolding, timeAct } from '#test/bench/parts/bulk-act.ts';
import { digitDelays } from '#test/bench/parts/digit-delays.ts';
import { quantile, rounded } from '#test/bench/parts/figures.ts';
import { FIRST_THEME_KEY, largeProject } from '#test/bench/parts/large-project.ts';
import { listDelay } from '#test/bench/parts/list-delay.ts';
import { lostFrames } from '#test/bench/parts/lost-frames.ts';
import { openApp } from '#test/helpers/app.ts';
import { giveFile } from '#test/helpers/pages/project-pages.ts';

const ANSWERS = 100_000;
const CODINGS = 300_000;
const CODED = 10_000;
const WORD = 'merkkisana';
const LONG_MS = 600_000;
const PRESSES = 100;
/** Words, their beginnings and phrases, in turn with the marked word: how many pass differs each time. */
const SEARCHES = [
  'talo',
  '"palvelu ohjaaja"',
  'kahvil*',
  'neuvonta -jono',
  '"hinta"',
  '"toiminta matka"',
].flatMap((sought) => [sought, WORD]);

/**
 * A day's work at full size: 100,000 answers of 30 words and 300,000 codings, in Chromium. Opening is
 * beside reading the same blocks bare; memory is that of the page's process, its workers in it.
 * Grouping has a bench of its own (`groups`).
 */
export async function run(): Promise<Record<string, number>> {
  const marked = { word: WORD, answers: CODED };
  const file = largeProject({ answers: ANSWERS, words: 30, codings: CODINGS, marked });
  const app = await openApp();
  try {
    const { page } = app;
    const open = page.getByRole('button', { name: 'Open a project file' });
    await giveFile(page, () => open.click(), file);
    await settled(page);
    const openSeconds = await reopen(page);
    const bareSeconds = await bareRead(page);
    await settled(page);
    const filters = await filterDelays(page);
    const searches = await searchDelays(page);
    const lost = await lostFrames(page);
    const keys = await digitDelays(page, PRESSES);
    const memory = await memoryOf(page);
    await chooseHolding(page, WORD, { found: CODED, of: ANSWERS });
    const coded = await timeAct(page, FIRST_THEME_KEY);
    await page.waitForTimeout(3000);
    const undone = await timeAct(page, 'Control+z');
    const figures = {
      open_s: rounded(openSeconds),
      open_ratio: rounded(openSeconds / bareSeconds),
      memory_mb: rounded(memory, 0),
      key_p95_ms: rounded(quantile(keys, 0.95), 0),
      filter_p95_ms: rounded(quantile(filters, 0.95), 0),
      dropped_pct: rounded(lost, 1),
      search_p95_ms: rounded(quantile(searches, 0.95), 0),
      bulk_screen_s: rounded(coded.screen),
      bulk_saved_s: rounded(coded.saved),
      undo_screen_s: rounded(undone.screen),
    };
    for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(16), value);
    return figures;
  } finally {
    await app.close();
  }
}

/** The answers are there, all is saved, and every answer's suggestions have come in. */
async function settled(page: Page): Promise<void> {
  await page.locator('article').first().waitFor({ timeout: LONG_MS });
  await page.locator('.save-mark[data-state=saved]').waitFor({ timeout: LONG_MS });
  let before = '';
  for (let said = ' '; said !== before;) {
    before = said;
    await page.waitForTimeout(5000);
    said = (await page.locator('.progress-numbers').textContent()) ?? '';
  }
}

/** Seconds from opening the window to the first answers on screen. */
async function reopen(page: Page): Promise<number> {
  const start = performance.now();
  await page.reload();
  await page.locator('article').first().waitFor({ timeout: LONG_MS });
  return (performance.now() - start) / 1000;
}

/** Seconds to read every block of the database, and nothing else. */
async function bareRead(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const opening = indexedDB.open('sitaatti');
    await new Promise((resolve) => {
      opening.addEventListener('success', resolve);
    });
    const start = performance.now();
    const reading = opening.result.transaction('blocks').objectStore('blocks').getAll();
    await new Promise((resolve) => {
      reading.addEventListener('success', resolve);
    });
    opening.result.close();
    return (performance.now() - start) / 1000;
  });
}

/** Filters by a theme and lets go of it, again and again: ms from the press to the list. */
async function filterDelays(page: Page): Promise<number[]> {
  const lines = page.locator('.left-pane .theme-line, .left-pane .pane-line');
  const themes = await lines.evaluateAll((all) =>
    all.flatMap((line, at) => (line.querySelector('.swatch') ? [at] : [])),
  );
  const delays: number[] = [];
  for (const at of themes.slice(0, 5))
    for (let time = 0; time < 2; time += 1)
      delays.push(await listDelay(page, async () => await lines.nth(at).click()));
  return delays;
}

async function searchDelays(page: Page): Promise<number[]> {
  const delays: number[] = [];
  const field = page.getByRole('searchbox');
  for (const word of SEARCHES)
    delays.push(await listDelay(page, async () => await field.fill(word)));
  await field.fill('');
  await page.waitForTimeout(2000);
  await page.locator('.answers').focus();
  return delays;
}

/** Megabytes of the largest page process: the window and its workers. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be asked');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => await residentOf(id)),
  );
  return Math.max(...sizes);
}

async function residentOf(processId: number): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
