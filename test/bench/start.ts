import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '#scripts/serve.mjs';
import { median, rounded } from '#test/bench/parts/figures.ts';
import { codebookCsv, surveyCsv } from '#test/bench/parts/survey-text.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';
import { KillableApp } from '#test/torture/parts/killable-app.ts';

const ANSWERS = 10_000;
const ROUNDS = 5;

/**
 * From the start of the browser's process to the answers on screen, taking keys, with 10,000 answers
 * in the project that was open last; beside it the same process with an empty window.
 */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitaatti-bench-'));
  const profile = path.join(folder, 'profile');
  const server = await serve({ port: 0 });
  try {
    await load(profile, server.url, folder);
    const full: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      empty.push(await secondsTo(profile, server.url, async () => await Promise.resolve()));
      full.push(await secondsTo(profile, server.url, toAnswers));
    }
    const [seconds, emptySeconds] = [median(full), median(empty)];
    console.log(`start to usable screen, ${ANSWERS} answers   ${seconds.toFixed(2)} s`);
    console.log(`start to an empty window             ${emptySeconds.toFixed(2)} s`);
    return {
      seconds: rounded(seconds),
      empty_s: rounded(emptySeconds),
      beyond_empty_s: rounded(seconds - emptySeconds),
    };
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function load(profile: string, url: string, folder: string): Promise<void> {
  const survey = path.join(folder, 'survey.csv');
  const codebook = path.join(folder, 'codebook.csv');
  await writeFile(survey, surveyCsv(ANSWERS, 1));
  await writeFile(codebook, codebookCsv());
  const app = await KillableApp.start(profile, url);
  await app.open();
  const pages = new ProjectPages(app.page);
  await pages.openSurvey(survey);
  await pages.importSurvey();
  await pages.go('Codebook');
  await pages.openCodebook(codebook);
  await pages.importCodebook();
  await pages.go('Code');
  await new CodingPage(app.page).saved();
  // The first whole copy, and where the person is.
  await app.page.waitForTimeout(3000);
  await app.kill('everything');
}

async function toAnswers(app: KillableApp): Promise<void> {
  await app.open();
  await new CodingPage(app.page).ready();
}

async function secondsTo(
  profile: string,
  url: string,
  there: (app: KillableApp) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  const app = await KillableApp.start(profile, url);
  await there(app);
  const seconds = (performance.now() - start) / 1000;
  await app.page.waitForTimeout(500);
  await app.kill('everything');
  return seconds;
}
