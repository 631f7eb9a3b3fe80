import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { openShell, prepareShell, whyNoShell, type Shell } from '#test/helpers/shell/open-shell.ts';
import { smallDisk, whyNoSmallDisk, type SmallDisk } from '#test/helpers/small-disk.ts';

const reason = whyNoShell() ?? whyNoSmallDisk();

/** The shell’s profile on a real disk that is full, or that takes no more. */
describe.skipIf(reason !== undefined)('a disk', () => {
  let disk: SmallDisk;
  beforeEach(async () => {
    await prepareShell();
    disk = await smallDisk(80);
  });
  afterEach(async () => disk.remove());

  it('that fills up while coding: told in plain words, and nothing is lost once there is room', async () => {
    const profile = path.join(disk.folder, 'profile');
    let shell = await openShell({ profile });
    const coding = await CodingPage.withSample(shell.page);
    await coding.press('ArrowDown', 'Enter');
    await coding.saved();
    await disk.fill();
    const full = shell.page
      .getByRole('alert')
      .getByText(
        /your latest work is on screen but not on disk|Your latest work is on screen but not on disk/,
      );
    // What the engine holds open takes a few acts more.
    for (let act = 0; act < 120 && !(await full.isVisible()); act += 1)
      await coding.press('ArrowDown', '1');
    await full.waitFor({ timeout: 30_000 });
    await coding.press('ArrowDown', 'Space');
    await shell.page.locator('.progress-numbers', { hasText: 'Decided1' }).waitFor();
    const figures = await progress(shell);
    await disk.makeRoom();
    await shell.page.getByRole('button', { name: 'Try again' }).click();
    await coding.saved();
    // Complaints of the engine and of Dexie about the disk.
    shell.problems.length = 0;
    await shell.close();
    shell = await openShell({ profile });
    // What the engine said to have written into a log that the full disk tore is gone at times: the
    // second copies have it.
    const restored = shell.page.getByRole('dialog', { name: 'Work was missing from the database' });
    await restored.or(new CodingPage(shell.page).current).first().waitFor();
    if (await restored.isVisible())
      expect(await restored.textContent()).toContain(
        'Everything that had been done in it is there.',
      );
    await expect.poll(() => progress(shell)).toBe(figures);
    await shell.close();
  });
});

/** How many answers are in each state, as the left pane counts them. */
async function progress({ page }: Shell): Promise<string | null> {
  return await page.locator('.progress-numbers').textContent();
}
