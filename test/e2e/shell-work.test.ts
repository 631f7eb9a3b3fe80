import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSaveAs } from '#test/helpers/shell/dialogs.ts';
import {
  openShell,
  prepareShell,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';
import { menuLabels, pressMenu } from '#test/helpers/shell/native-menu.ts';

const reason = whyNoShell();

/** A day's work on the desktop: from the sample to a file, and to another start. */
describe.skipIf(reason !== undefined)(`work in the shell, in ${shellKind}`, () => {
  let folder: string;
  let profile: string;
  let shell: Shell;
  beforeAll(async () => {
    await prepareShell();
    folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-work-'));
    profile = path.join(folder, 'profile');
    shell = await openShell({ profile });
    await shell.page.getByRole('button', { name: 'Try the sample' }).click();
    await shell.page.getByRole('main', { name: 'Code', exact: true }).waitFor();
    // The likeliest theme of the first answer, so that there is something to count.
    await shell.page.getByText('Saved', { exact: true }).waitFor();
    await shell.page.keyboard.press('1');
  });
  afterAll(async () => {
    await shell.close();
    await rm(folder, { recursive: true, maxRetries: 5 });
  });

  it('the native menu runs the window’s commands, and is grey where they would do nothing', async () => {
    await expect.poll(() => menuLabels(shell)).toMatchObject({ memo: ['Memo', true] });
    expect(await menuLabels(shell)).toMatchObject({ printPdf: ['Results to a PDF file', false] });
    await pressMenu(shell, 'goResults');
    await shell.page.getByRole('main', { name: 'Results' }).waitFor();
    await expect
      .poll(() => menuLabels(shell))
      .toMatchObject({ printPdf: ['Results to a PDF file', true], memo: ['Memo', false] });
  });

  it('the native menu speaks the language that the person chooses', async () => {
    const { page } = shell;
    await pressMenu(shell, 'settings');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('option', { name: 'Svenska' }).click();
    await expect.poll(() => menuLabels(shell)).toMatchObject({ undo: ['Ångra', true] });
    await page.getByRole('button', { name: /Svenska/ }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await expect.poll(() => menuLabels(shell)).toMatchObject({ undo: ['Undo', true] });
    // A command of the screen must not act behind the dialog.
    await pressMenu(shell, 'goCode');
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('main', { name: 'Results' }).waitFor();
  });

  it('prints the results to a PDF', async () => {
    const file = path.join(folder, 'tulokset.pdf');
    await chooseSaveAs(shell, file);
    await pressMenu(shell, 'printPdf');
    await shell.page.getByText(/Saved: .*\.pdf/).waitFor();
    const pdf = await readFile(file, 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    // A4 in points, to the screen's pixel.
    expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1.5);
    expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1.5);
    expect(pdf).toContain('/StructTreeRoot');
  });

  it('comes to the front with the file that a second start was given, and ends the second', async () => {
    const file = path.join(folder, 'sample.sitaatti');
    await chooseSaveAs(shell, file);
    await pressMenu(shell, 'saveProjectFile');
    await shell.page.getByText(/Saved: .*\.sitaatti/).waitFor();
    const { program, args, env } = shell.command;
    const second = spawn(program, [...args, path.basename(file)], { env, cwd: folder });
    expect(await once(second, 'exit')).toEqual([0, null]);
    // The project is here already, so that the window asks.
    await shell.page.getByRole('alertdialog').waitFor();
    await shell.page.keyboard.press('Escape');
    const count = await shell.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(count).toBe(1);
  });

  it('opens the file that it is started with', async () => {
    const fresh = await openShell({ words: [path.join(folder, 'sample.sitaatti')] });
    await fresh.page.getByRole('main', { name: 'Code', exact: true }).waitFor();
    expect(fresh.problems).toEqual([]);
    await fresh.close();
  });

  it('loads the window again when its page has crashed', async () => {
    const other = await openShell();
    await other.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => partsShown(other), { timeout: 20_000 }).toBeGreaterThan(0);
    await other.close();
  });

  it('opens where it was, with the work that was in it', async () => {
    const bounds = { x: 40, y: 30, width: 1000, height: 700 };
    await shell.app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
    }, bounds);
    await pressMenu(shell, 'goCodebook');
    await shell.page.getByRole('main', { name: 'Codebook' }).waitFor();
    expect(shell.problems).toEqual([]);
    await shell.close();
    shell = await openShell({ profile });
    await shell.page.getByRole('main', { name: 'Codebook' }).waitFor();
    const found = await shell.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    );
    expect(found).toEqual(bounds);
  });
});

/** What is on the page, asked through the main process: a crashed page cannot be driven. */
async function partsShown({ app }: Shell): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const count = `document.querySelectorAll('#root > *').length`;
    return (await contents?.executeJavaScript(count).catch(() => 0)) as number;
  });
}
