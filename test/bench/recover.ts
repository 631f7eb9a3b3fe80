import type { ProjectTables } from '#shared/domain/tables.ts';
import { writeProjectFile } from '#shared/exchange/project-file.ts';
import { rounded } from '#test/bench/parts/figures.ts';
import { seeded } from '#shared/base/random.ts';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';
import { makeCoding, makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

const ANSWERS = 100_000;
const CODINGS_PER_ANSWER = 3;
const JOURNALED = 50;

/**
 * Rebuilds a project of 100,000 answers and 300,000 codings from its copy and its journal, in the
 * real app: from the page's start without its database to the answers on screen.
 */
export async function run(): Promise<Record<string, number>> {
  const tables = largeSurvey();
  console.log(`${tables.answers.length} answers, ${tables.codings.length} codings`);
  const app = await openApp();
  try {
    await work(app, writeProjectFile({ projectId: PROJECT_ID, tables }, 1, 1));
    await loseDatabase(app);
    const start = performance.now();
    await app.page.goto(app.url);
    const dialog = app.page.getByRole('dialog', { name: 'Work was missing from the database' });
    await dialog.waitFor({ timeout: 300_000 });
    const seconds = (performance.now() - start) / 1000;
    console.log(await dialog.locator('.dialog-body').textContent());
    const codings = await app.page.evaluate<number>(STORED_CODINGS);
    console.log(`rebuilt in ${seconds.toFixed(1)} s: ${codings} codings`);
    if (codings < ANSWERS * CODINGS_PER_ANSWER + JOURNALED) throw new Error('Codings are missing');
    return { seconds: rounded(seconds), answers: ANSWERS, codings };
  } finally {
    // The page that is not there, and its icon, are complained about on the console.
    app.problems.length = 0;
    await app.close();
  }
}

function largeSurvey(): ProjectTables {
  const random = seeded(ANSWERS);
  const words = Array.from({ length: 400 }, () => random().toString(36).slice(2, 10));
  const sentence = () =>
    Array.from({ length: 16 }, () => words[Math.floor(random() * words.length)]).join(' ');
  const texts = Array.from({ length: ANSWERS }, sentence);
  const { answers, themes, tables } = makeSurvey(texts, ['yksi', 'kaksi', 'kolme', 'neljä']);
  const codings = answers.flatMap((answer) =>
    themes.slice(0, CODINGS_PER_ANSWER).map((theme) => makeCoding(answer, theme)),
  );
  return { ...tables, codings };
}

/** Opens the project from a file, waits for its copy, and codes a little more. */
async function work({ page }: OpenedApp, bytes: Uint8Array): Promise<void> {
  page.setDefaultTimeout(300_000);
  await new ProjectList(page).openFile({ name: 'suuri.sitaatti', bytes });
  const coding = new CodingPage(page);
  await coding.ready();
  while (!(await page.evaluate<boolean>(COPIES))) await page.waitForTimeout(1000);
  for (let act = 0; act < JOURNALED; act += 1) await coding.press('ArrowDown', '1');
  await coding.saved();
  // The copy is read back, and the last acts are journaled.
  await page.waitForTimeout(8000);
}

const STORED_CODINGS = `new Promise((resolve) => {
  const opening = indexedDB.open('sitaatti');
  opening.onsuccess = () => {
    const reading = opening.result.transaction('blocks').objectStore('blocks').getAll();
    reading.onsuccess = () =>
      resolve(
        reading.result
          .filter(({ table }) => table === 'codings')
          .reduce((sum, { records }) => sum + records.length, 0),
      );
  };
})`;

/** True once a whole copy has been written. */
const COPIES = `(async () => {
  const own = await navigator.storage.getDirectory();
  const copies = await own.getDirectoryHandle('copies', { create: true });
  for await (const folder of copies.values())
    for await (const file of folder.values())
      if (file.name.endsWith('.copy') && (await file.getFile()).size > 0) return true;
  return false;
})()`;

async function loseDatabase({ page, url }: OpenedApp): Promise<void> {
  await page.goto(`${url}nothing-here`);
  await page.evaluate(
    `new Promise((resolve) => {
      indexedDB.deleteDatabase('sitaatti').addEventListener('success', resolve);
    })`,
  );
}
