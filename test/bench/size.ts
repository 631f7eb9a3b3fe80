import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rendererFolder } from '#scripts/paths.mjs';
import { rounded } from '#test/bench/parts/figures.ts';
import { openApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';

/** What the worker runs and reads: itself, wink-nlp with its model, the packed lexicons. */
const OF_WORKER = /^(?:worker|wink-nlp|model)-.*\.js$|\.bin$/;
const LIMIT_MB = 15;
const LIMIT_S = 1.5;

interface Timing {
  readonly name: string;
  readonly duration: number;
}

/**
 * How large the built worker and its data are, gzipped, and how long the words of the sample's three
 * languages take from the first question to their base forms, in a real browser.
 */
export async function run(): Promise<Record<string, number>> {
  const folder = path.join(rendererFolder, 'assets');
  const files = readdirSync(folder).filter((name) => OF_WORKER.test(name));
  const sizes = files.map((name) => ({ name, mb: gzippedMegabytes(path.join(folder, name)) }));
  for (const { name, mb } of sizes) console.log(`${name.padEnd(36)} ${mb.toFixed(2)} MB`);
  const total = sizes.reduce((sum, { mb }) => sum + mb, 0);
  const timings = await timingsOfSample();
  const longest = (name: string): number =>
    Math.max(...timings.filter((each) => each.name === name).map(({ duration }) => duration));
  const ready = longest('word-keys') / 1000;
  console.log(`together, gzipped    ${total.toFixed(2)} MB   (limit ${LIMIT_MB})`);
  console.log(`a lexicon fetched    ${longest('lexicon').toFixed(0)} ms`);
  console.log(`ready                ${ready.toFixed(2)} s   (limit ${LIMIT_S})`);
  return {
    gzipped_mb: rounded(total),
    lexicon_ms: Math.round(longest('lexicon')),
    ready_s: rounded(ready),
  };
}

function gzippedMegabytes(file: string): number {
  const bytes = readFileSync(file);
  return (file.endsWith('.bin') ? bytes : gzipSync(bytes)).length / 1e6;
}

/** What the app's own worker measured while the sample was opened. */
async function timingsOfSample(): Promise<readonly Timing[]> {
  const app = await openApp();
  try {
    await CodingPage.withSample(app.page);
    const [worker] = app.page.workers();
    if (!worker) throw new Error('The app has no worker.');
    return await worker.evaluate(() =>
      performance
        .getEntriesByType('measure')
        .map(({ name, duration }): { name: string; duration: number } => ({ name, duration })),
    );
  } finally {
    await app.close();
  }
}
