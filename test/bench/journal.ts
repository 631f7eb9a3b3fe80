import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { CopyKeeper } from '#shared/copies/copy-keeper.ts';
import { diskFolders } from '#electron/copies/disk-files.ts';
import { quantile, rounded } from '#test/bench/parts/figures.ts';
import { codebookCsv, surveyCsv } from '#test/bench/parts/survey-text.ts';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';

const ANSWERS = 2000;
/** Codings with and without the journal, a few in turn, so that a busy machine weighs on both. */
const ROUNDS = 20;
const PER_ROUND = 10;
const APPENDS = 300;

/** A browser that has no private files for the worker that keeps copies. */
const NO_COPIES = `{
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, transfer = []) {
    if (message.job === 'isThere') this.dispatchEvent(new Event('error'));
    else post.call(this, message, transfer);
  };
}`;

interface Times {
  /** From the key to the chip in the page, in milliseconds. */
  readonly shown: number[];
  /** From the key to “Saved”. */
  readonly saved: number[];
}

/**
 * What the journal adds to a coding by key: the difference between the same app with its second
 * copy and without a place for one, in one run. Beside it, how long the disk takes over an act.
 */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitaatti-bench-'));
  const apps = { with: await openApp(), without: await openApp() };
  const times = { with: emptyTimes(), without: emptyTimes() };
  try {
    await apps.without.context.addInitScript(NO_COPIES);
    for (const app of [apps.with, apps.without]) await load(app, folder);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const way of ['with', 'without'] as const)
        for (let press = 0; press < PER_ROUND; press += 1)
          await codeOnce(apps[way].page, times[way]);
    return report(times, await appendTimes(folder));
  } finally {
    await apps.with.close();
    await apps.without.close();
    await rm(folder, { recursive: true });
  }
}

function emptyTimes(): Times {
  return { shown: [], saved: [] };
}

async function load({ page }: OpenedApp, folder: string): Promise<void> {
  await page.reload();
  const survey = path.join(folder, 'survey.csv');
  const codebook = path.join(folder, 'codebook.csv');
  await writeFile(survey, surveyCsv(ANSWERS, 1));
  await writeFile(codebook, codebookCsv());
  const pages = new ProjectPages(page);
  await pages.openSurvey(survey);
  await pages.importSurvey();
  await pages.go('Codebook');
  await pages.openCodebook(codebook);
  await pages.importCodebook();
  await pages.go('Code');
  await page.locator('article[aria-current=true]').waitFor();
  await page.waitForTimeout(3000);
}

/** Presses a theme's key on the next answer; the page itself notes when it is shown and saved. */
async function codeOnce(page: Page, { shown, saved }: Times): Promise<void> {
  await page.keyboard.press('ArrowDown');
  const noted = page.evaluate<[number, number]>(`new Promise((resolve) => {
    let pressed = 0;
    let shown = 0;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true });
    const look = () => {
      const chip = document.querySelector('article[aria-current] .chip:not(.chip-suggested)');
      if (pressed && chip && !shown) shown = performance.now() - pressed;
      if (shown && document.querySelector('.save-mark[data-state=saved]'))
        resolve([shown, performance.now() - pressed]);
      else setTimeout(look, 0);
    };
    look();
  })`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await page.keyboard.press('1');
  const [shownMs, savedMs] = await noted;
  shown.push(shownMs);
  saved.push(savedMs);
}

/** How long the desktop's journal takes over an act of a coding's size, fsync and all. */
async function appendTimes(folder: string): Promise<number[]> {
  const keeper = new CopyKeeper(diskFolders(path.join(folder, 'copies')), Date.now);
  const times: number[] = [];
  for (let revision = 1; revision <= APPENDS; revision += 1) {
    const entry = { revision, counts: { answers: 1, codings: 1 }, text: 'x'.repeat(900) };
    const start = performance.now();
    await keeper.append({ projectId: 'bench', entries: [entry] });
    times.push(performance.now() - start);
  }
  return times;
}

function report(
  times: { readonly with: Times; readonly without: Times },
  appends: readonly number[],
): Record<string, number> {
  const added = (what: keyof Times, share: number) =>
    quantile(times.with[what], share) - quantile(times.without[what], share);
  const line = (name: string, share: number) =>
    console.log(
      `${name}  ${(['shown', 'saved'] as const)
        .map(
          (what) =>
            `${what} ${quantile(times.with[what], share).toFixed(1)} ms with the journal, ` +
            `${quantile(times.without[what], share).toFixed(1)} ms without`,
        )
        .join('; ')}`,
    );
  console.log(`${ROUNDS * PER_ROUND} codings by key each way, ${ANSWERS} answers loaded`);
  line('median', 0.5);
  line('p95   ', 0.95);
  console.log(`the disk takes ${quantile(appends, 0.5).toFixed(2)} ms over an act, beside the key`);
  return {
    p50_ms: rounded(added('saved', 0.5)),
    p95_ms: rounded(added('saved', 0.95)),
    shown_p50_ms: rounded(added('shown', 0.5)),
    shown_p95_ms: rounded(added('shown', 0.95)),
    disk_p50_ms: rounded(quantile(appends, 0.5)),
    disk_p95_ms: rounded(quantile(appends, 0.95)),
  };
}
