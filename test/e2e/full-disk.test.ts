import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { openShell, prepareShell, whyNoShell } from '#test/helpers/shell/open-shell.ts';
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
    const decided = await coding.page.locator('.progress').textContent();
    await disk.makeRoom();
    await shell.page.getByRole('button', { name: 'Try again' }).click();
    await coding.saved();
    shell.problems.length = 0;
    await shell.close();
    shell = await openShell({ profile });
    await new CodingPage(shell.page).ready();
    expect(await shell.page.locator('.progress').textContent()).toBe(decided);
    await shell.close();
  });
});
