import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '#scripts/paths.mjs';
import { median, rounded } from '#test/bench/parts/figures.ts';
import { surveyCsv } from '#test/bench/parts/survey-text.ts';
import { openApp } from '#test/helpers/app.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';

const ROWS = 10_000;
const QUESTIONS = 3;
const ROUNDS = 3;
const LIMIT = 3;

interface Round {
  readonly ours: number;
  readonly language: number;
  readonly papaparse: number;
  readonly bareBlocks: number;
}

/**
 * A survey of 10,000 × 3 answers from file to stored and on screen, through the real interface in a
 * browser, beside papaparse alone plus the same blocks written bare in the same page.
 */
export async function run(): Promise<Record<string, number>> {
  const csv = surveyCsv(ROWS, QUESTIONS);
  const folder = await mkdtemp(path.join(tmpdir(), 'sitaatti-bench-'));
  const file = path.join(folder, 'survey.csv');
  await writeFile(file, csv);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(file, csv));
  const of = (key: keyof Round) => median(rounds.map((each) => each[key])) / 1000;
  const ratio = median(rounds.map((each) => each.ours / (each.papaparse + each.bareBlocks)));
  console.log(
    `${ROWS} rows × ${QUESTIONS} open questions, ${(csv.length / 1e6).toFixed(1)} MB, ${ROUNDS} rounds`,
  );
  console.log(
    `file to stored and on screen   ${of('ours').toFixed(2)} s   (language aside: ${of('language').toFixed(2)} s)`,
  );
  console.log(`papaparse alone                ${of('papaparse').toFixed(2)} s`);
  console.log(`the same blocks written bare   ${of('bareBlocks').toFixed(2)} s`);
  console.log(`ratio                          ${ratio.toFixed(2)}   (limit ${LIMIT})`);
  return {
    seconds: rounded(of('ours')),
    language_s: rounded(of('language')),
    papaparse_s: rounded(of('papaparse')),
    bare_blocks_s: rounded(of('bareBlocks')),
    ratio: rounded(ratio),
  };
}

async function measure(file: string, csv: string): Promise<Round> {
  const app = await openApp();
  try {
    const pages = new ProjectPages(app.page);
    await app.page.getByRole('button', { name: 'Open a survey file' }).waitFor();
    for (const worker of app.page.workers()) await worker.evaluate(() => 'up');
    await watchStretches(app.page);
    await pages.openSurvey(file);
    await pages.importSurvey();
    await app.page.getByRole('button', { name: 'Start coding' }).click();
    await app.page.locator('article').first().waitFor();
    await app.page.locator('.save-mark[data-state=saved]').waitFor();
    const language = await languageTime(app.page);
    return {
      ours: (await stretches(app.page)) - language,
      language,
      papaparse: await papaparseTime(app.page, csv),
      bareBlocks: await bareBlocksTime(app.page),
    };
  } finally {
    await app.close();
  }
}

/**
 * Times, inside the page, what the person waits for: from the chosen file to its preview, from
 * *Import* to the result, from *Start coding* to answers on screen and saved. What the person does
 * between is left out.
 */
async function watchStretches(page: Page): Promise<void> {
  await page.evaluate(() => {
    const waits = [
      { from: 'read', to: '[type=submit]:not([disabled])' },
      { from: 'submit', to: '.import-done' },
      { from: 'click', to: 'article' },
    ];
    const state = { sum: 0, at: 0, since: -1 };
    Object.assign(window, { stretches: state });
    const readBytes = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')?.value as (
      this: Blob,
    ) => Promise<ArrayBuffer>;
    Object.defineProperty(Blob.prototype, 'arrayBuffer', {
      value(this: Blob) {
        if (state.at === 0) state.since = performance.now();
        return readBytes.call(this);
      },
    });
    for (const type of ['submit', 'click'])
      window.addEventListener(
        type,
        (event) => {
          if (waits[state.at]?.from === type && state.since < 0) state.since = event.timeStamp;
        },
        { capture: true },
      );
    setInterval(() => {
      const to = waits[state.at]?.to;
      const isSaved = state.at < 2 || document.querySelector('.save-mark[data-state=saved]');
      if (to && state.since >= 0 && isSaved && document.querySelector(to)) {
        state.sum += performance.now() - state.since;
        state.at += 1;
        state.since = -1;
      }
    }, 4);
  });
}

async function stretches(page: Page): Promise<number> {
  const state = await page.evaluate(
    () => (window as unknown as { stretches: { sum: number; at: number } }).stretches,
  );
  if (state.at !== 3) throw new Error(`Only ${state.at} of 3 stretches were seen`);
  return state.sum;
}

/** What the worker of the jobs spent on telling languages and non-answers. */
async function languageTime(page: Page): Promise<number> {
  const times = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(() =>
          performance.getEntriesByName('language').reduce((sum, entry) => sum + entry.duration, 0),
        ),
      ),
  );
  const time = Math.max(0, ...times);
  if (time === 0) throw new Error('No worker told languages');
  return time;
}

async function papaparseTime(page: Page, csv: string): Promise<number> {
  const source = await readFile(
    path.join(projectRoot, 'node_modules', 'papaparse', 'papaparse.min.js'),
    'utf8',
  );
  await page.evaluate(source);
  return await page.evaluate((text) => {
    const start = performance.now();
    (window as unknown as { Papa: { parse(text: string): unknown } }).Papa.parse(text);
    return performance.now() - start;
  }, csv);
}

/** Puts the blocks that the app stored into an empty database, in one strict transaction. */
async function bareBlocksTime(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const opening = indexedDB.open('sitaatti');
    await new Promise((resolve) => {
      opening.addEventListener('success', resolve);
    });
    const reading = opening.result.transaction('blocks').objectStore('blocks').getAll();
    await new Promise((resolve) => {
      reading.addEventListener('success', resolve);
    });
    const making = indexedDB.open('bare');
    making.addEventListener('upgradeneeded', () => {
      making.result.createObjectStore('blocks', { keyPath: ['projectId', 'key'] });
    });
    await new Promise((resolve) => {
      making.addEventListener('success', resolve);
    });
    const bare = making.result;
    const start = performance.now();
    const transaction = bare.transaction('blocks', 'readwrite', { durability: 'strict' });
    for (const row of reading.result) transaction.objectStore('blocks').put(row);
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    return performance.now() - start;
  });
}
