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
    const start = performance.now();
    await pages.openSurvey(file);
    await pages.importSurvey();
    await app.page.getByRole('button', { name: 'Start coding' }).click();
    await app.page.locator('article').first().waitFor();
    await app.page.locator('.save-mark[data-state=saved]').waitFor();
    const language = await languageTime(app.page);
    const ours = performance.now() - start - language;
    return {
      ours,
      language,
      papaparse: await papaparseTime(app.page, csv),
      bareBlocks: await bareBlocksTime(app.page),
    };
  } finally {
    await app.close();
  }
}

/** What the worker spent on telling languages and non-answers. */
async function languageTime(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The app has no worker');
  return await worker.evaluate(() =>
    performance.getEntriesByName('language').reduce((sum, entry) => sum + entry.duration, 0),
  );
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
