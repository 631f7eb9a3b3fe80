import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProjectFile } from '#shared/exchange/project-file.ts';
import { COPY_EVERY_MS } from '#renderer/store/second-copy.ts';
import { axeFaults } from '#test/helpers/faults-in-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';
import {
  openShell,
  prepareShell,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';

const SAMPLE = 'Sample: Kuistivalo ry';
const reason = whyNoShell();

describe.skipIf(reason !== undefined)(`the settings’ page of copies, in ${shellKind}`, () => {
  let shell: Shell;
  let share: string;
  beforeAll(async () => {
    await prepareShell();
    shell = await openShell();
    share = path.join(shell.folder, 'Osaston levy');
    await mkdir(share, { recursive: true });
    const coding = await CodingPage.withSample(shell.page);
    await coding.press('ArrowDown', 'Enter');
    await coding.saved();
  });
  afterAll(async () => shell.close());

  const settings = () => shell.page.getByRole('dialog', { name: 'Settings' });
  const pick = async (folder: string) =>
    shell.app.evaluate(({ dialog }, picked) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [picked] });
    }, folder);

  it('tells how many copies there are, and shows where they lie', async () => {
    await shell.app.evaluate(({ shell: files }) => {
      Reflect.set(globalThis, 'shown', []);
      files.showItemInFolder = (folder) =>
        (Reflect.get(globalThis, 'shown') as string[]).push(folder);
    });
    await shell.page.keyboard.press('Control+,');
    await settings().getByRole('tab', { name: 'Second copies' }).click();
    const row = settings().getByRole('row', { name: /^Sample: Kuistivalo ry 1 / });
    await row.waitFor();
    expect(await axeFaults(shell.page)).toEqual([]);
    await settings().getByRole('button', { name: 'Show folder' }).click();
    await expect
      .poll(async () => shell.app.evaluate(() => Reflect.get(globalThis, 'shown') as string[]))
      .toEqual([path.join(shell.profile, 'copies')]);
  });

  it('refuses a folder that cannot be written, in plain words', async () => {
    await pick(path.join(shell.folder, 'irrotettu levy'));
    await settings().getByRole('button', { name: 'Choose a folder…' }).click();
    await settings()
      .getByRole('alert')
      .getByText(/^The folder cannot be used: the disk did not take it/)
      .waitFor();
    await settings().getByText('No folder is chosen.').waitFor();
  });

  it('takes a folder by its name, and every project goes there as a project file', async () => {
    await pick(share);
    await settings().getByRole('button', { name: 'Choose a folder…' }).click();
    await settings().getByText('Copies also go to the folder “Osaston levy”.').waitFor();
    await expect.poll(() => readdir(share)).toHaveLength(1);
    const [name = ''] = await readdir(share);
    expect(name).toMatch(/^Sample Kuistivalo ry \d{4}-\d\d-\d\d .{8}\.sitaatti$/);
    const read = readProjectFile(await readFile(path.join(share, name)));
    expect(read.ok && read.value.tables.codings).toHaveLength(1);
    expect(await settings().textContent()).not.toContain(shell.folder);
    expect(await axeFaults(shell.page)).toEqual([]);
  });

  it('says beside “Saved” that the folder is gone, and keeps its own copies all the same', async () => {
    const { page } = shell;
    await rm(share, { recursive: true });
    await settings().getByRole('button', { name: 'Close' }).click();
    await page.clock.install();
    const list = new ProjectList(page);
    await list.go();
    await list.open(SAMPLE);
    const coding = new CodingPage(page);
    await coding.ready();
    await coding.press('ArrowDown', 'Space');
    await coding.saved();
    await page.clock.fastForward(COPY_EVERY_MS);
    await page.getByRole('status').getByText('Copy folder not reached').first().waitFor();
    const copies = path.join(shell.profile, 'copies');
    const [project = ''] = await readdir(copies);
    const own = await readdir(path.join(copies, project));
    expect(own.filter((name) => name.endsWith('.copy'))).toHaveLength(2);
    expect(await readdir(shell.folder)).toEqual([]);
  });
});
