import { rounded } from '#test/bench/parts/figures.ts';
import { chooseHolding, timeAct } from '#test/bench/parts/bulk-act.ts';
import { FIRST_THEME_KEY, largeProject } from '#test/bench/parts/large-project.ts';
import { openApp } from '#test/helpers/app.ts';
import { giveFile } from '#test/helpers/pages/project-pages.ts';

const ANSWERS = 100_000;
const CODED = 10_000;
const CODINGS = 300_000;
const WORD = 'merkkisana';
const LONG_MS = 300_000;

/**
 * A theme given to 10,000 of 100,000 answers (30 words each, 300,000 codings on them) and taken back:
 * from the key to the screen and to the disk, in a real browser, with keys pressed meanwhile.
 */
export async function run(): Promise<Record<string, number>> {
  const file = largeProject({
    answers: ANSWERS,
    words: 30,
    codings: CODINGS,
    marked: { word: WORD, answers: CODED },
  });
  const app = await openApp();
  try {
    const { page } = app;
    const open = page.getByRole('button', { name: 'Open a project file' });
    await giveFile(page, () => open.click(), file);
    await page.locator('article').first().waitFor({ timeout: LONG_MS });
    await chooseHolding(page, WORD, { found: CODED, of: ANSWERS });
    const coded = await timeAct(page, FIRST_THEME_KEY);
    await page.waitForTimeout(3000);
    const undone = await timeAct(page, 'Control+z');
    return report(coded, undone);
  } finally {
    await app.close();
  }
}

type Times = Awaited<ReturnType<typeof timeAct>>;

function report(coded: Times, undone: Times): Record<string, number> {
  console.log(`${CODED} of ${ANSWERS} answers coded at once, ${CODINGS} codings there before`);
  for (const [name, times] of [
    ['coded', coded],
    ['taken back', undone],
  ] as const)
    console.log(
      `${name.padEnd(12)} on screen ${times.screen.toFixed(2)} s (limit 1), saved ${times.saved.toFixed(2)} s (limit 3), keys meanwhile p95 ${times.keyP95.toFixed(0)} ms`,
    );
  return {
    bulk_screen_s: rounded(coded.screen),
    bulk_saved_s: rounded(coded.saved),
    bulk_key_p95_ms: rounded(coded.keyP95, 0),
    undo_screen_s: rounded(undone.screen),
    undo_saved_s: rounded(undone.saved),
    undo_key_p95_ms: rounded(undone.keyP95, 0),
  };
}
