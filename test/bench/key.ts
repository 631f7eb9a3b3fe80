import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digitDelays } from '#test/bench/parts/digit-delays.ts';
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
    return report(await digitDelays(app.page, PRESSES));
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
