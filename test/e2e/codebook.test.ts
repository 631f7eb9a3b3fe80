import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { textFile } from '#test/helpers/bad-files.ts';
import { CodebookPage } from '#test/helpers/pages/codebook-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';
import { bytesSavedBy, ProjectPages } from '#test/helpers/pages/project-pages.ts';

const ANSWERS = [
  'Mitä toivotte kirjastolta lisää?',
  'Aukioloaikoja pitäisi pidentää iltaisin.',
  'Enemmän satutunteja pienille lapsille.',
  'Hiljainen huone opiskelijoille, kiitos.',
];

let app: OpenedApp;
let codebook: CodebookPage;

beforeAll(async () => {
  app = await openApp();
  codebook = new CodebookPage(app.page);
  await importAnswers('kirjasto.csv');
});

afterAll(async () => {
  await app.close();
});

describe('the codebook', () => {
  it('is typed in by names, and a name twice is refused in words', async () => {
    await codebook.go();
    await app.page.getByRole('heading', { name: 'Make a codebook' }).waitFor();
    await codebook.add('theme', ['Aukioloajat', 'Lapset', 'Rauha']);
    expect(await codebook.outline()).toEqual(['Aukioloajat', 'Lapset', 'Rauha']);
    await codebook.add('group', ['Tilat']);
    await codebook.add('theme', ['Valaistus']);
    expect(await codebook.outline()).toEqual([
      'Aukioloajat',
      'Lapset',
      'Rauha',
      'Tilat',
      '-Valaistus',
    ]);
    await app.page.getByRole('button', { name: 'New theme' }).click();
    const field = app.page.getByRole('textbox', { name: 'Name of the new theme' });
    await field.fill('Valaistus');
    await field.press('Enter');
    await app.page.getByText('“Valaistus” is already used in the same group.').waitFor();
    await field.fill('Kalusteet');
    await field.press('Enter');
    await field.press('Escape');
    expect((await codebook.outline()).slice(3)).toEqual(['Tilat', '-Valaistus', '-Kalusteet']);
  });

  it('renames in the tree and on the page, and describes', async () => {
    await codebook.choose('Lapset');
    await codebook.row('Lapset').press('F2');
    await app.page.keyboard.type('Lapset ja nuoret');
    await app.page.keyboard.press('Enter');
    await codebook.row('Lapset ja nuoret').waitFor();
    await codebook.field('Name').fill('Lapset ja perheet');
    await codebook.field('Name').press('Enter');
    await codebook.row('Lapset ja perheet').waitFor();
    await codebook.field('Description').fill('Lasten ja perheiden toiminta.');
    await codebook.field('Description').blur();
    await codebook.field('Keywords').fill('satutunti, lapsi');
    await codebook.field('Keywords').press('Enter');
    expect(await codebook.keywords()).toEqual(['satutunti', 'lapsi']);
    await app.page.getByRole('button', { name: 'Remove keyword “lapsi”' }).click();
    expect(await codebook.keywords()).toEqual(['satutunti']);
    await app.page.locator('.colour').nth(4).click();
    expect(await app.page.getByRole('radio', { name: 'grass green' }).isChecked()).toBe(true);
  });

  it('nests and moves by Alt and arrows, each step undone by name', async () => {
    await codebook.choose('Rauha');
    await codebook.row('Rauha').press('Alt+ArrowUp');
    await expect
      .poll(() => codebook.outline())
      .toEqual(['Aukioloajat', 'Rauha', 'Lapset ja perheet', 'Tilat', '-Valaistus', '-Kalusteet']);
    await app.page.keyboard.press('Alt+ArrowDown');
    await app.page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => codebook.outline()).toContain('Rauha');
    await codebook.row('Rauha').press('Alt+ArrowUp');
    await codebook.row('Kalusteet').press('Alt+ArrowLeft');
    await expect.poll(() => codebook.outline()).toContain('Kalusteet');
    await codebook.row('Kalusteet').press('Alt+ArrowRight');
    await expect.poll(() => codebook.outline()).toContain('-Kalusteet');
    await app.page.keyboard.press('Control+z');
    await app.page.getByText('Undone: move theme “Kalusteet”').waitFor();
    await expect.poll(() => codebook.outline()).toContain('Kalusteet');
    await app.page.keyboard.press('Control+y');
    await expect.poll(() => codebook.outline()).toContain('-Kalusteet');
  });

  it('gives a theme its own key, which codes; a taken or unfit one is refused', async () => {
    await codebook.choose('Lapset ja perheet');
    await codebook.giveKey('x');
    await app.page.getByText(/^The key already belongs to the command “Reject/).waitFor();
    await codebook.giveKey('3');
    await app.page.getByText('The digits 1–9 belong to suggestions.').waitFor();
    await codebook.giveKey('q');
    await app.page.getByRole('button', { name: 'Change the own key, now Q' }).waitFor();
    await codebook.choose('Rauha');
    await codebook.giveKey('q');
    await app.page.getByText('The key already belongs to “Lapset ja perheet”.').waitFor();
    const coding = new CodingPage(app.page);
    await coding.press('Control+3');
    await coding.ready();
    await coding.press('ArrowDown', 'q');
    expect(await coding.themes()).toEqual(['LPLapset ja perheet']);
  });

  it('retires a theme that keeps its codings, and restores it', async () => {
    await codebook.go();
    await codebook.choose('Lapset ja perheet');
    await app.page.getByText('satutunteja pienille').waitFor();
    await codebook.row('Lapset ja perheet').press('Delete');
    const dialog = app.page.getByRole('dialog', { name: 'Retire “Lapset ja perheet”' });
    await dialog.getByText('1 coding in 1 answer. Whose: my own 1.').waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.getByText('“Lapset ja perheet” was retired.').waitFor();
    expect(await codebook.outline()).not.toContain('Lapset ja perheet');
    const coding = new CodingPage(app.page);
    await coding.press('Control+3');
    await coding.ready();
    expect(await coding.themes()).toEqual(['LPLapset ja perheet']);
    await coding.press('ArrowDown', 'q');
    expect(await coding.themes()).toEqual([]);
    await codebook.go();
    await app.page.getByRole('button', { name: 'Retired (1)' }).click();
    await app.page.getByRole('button', { name: 'Restore “Lapset ja perheet”' }).click();
    await codebook.row('Lapset ja perheet').waitFor();
    // Its key was let go, and is free again.
    await codebook.giveKey('q');
    await app.page.getByRole('button', { name: 'Change the own key, now Q' }).waitFor();
  });

  it('goes out as CSV and Excel and comes into another project as the same tree', async () => {
    const { page } = app;
    await codebook.go();
    const outline = await codebook.outline();
    const csv = await exported('As a CSV file');
    expect(csv.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const xlsx = await exported('As an Excel table (XLSX)');
    const pages = new ProjectPages(page);
    for (const [name, bytes] of [
      ['teemat.csv', csv],
      ['teemat.xlsx', xlsx],
    ] as const) {
      await importAnswers(`toinen ${name}`);
      await codebook.go();
      await pages.openCodebook({ name, bytes });
      await pages.importCodebook();
      expect(await codebook.outline()).toEqual(outline);
      await codebook.choose('Lapset ja perheet');
      expect(await codebook.field('Description').inputValue()).toBe(
        'Lasten ja perheiden toiminta.',
      );
      expect(await codebook.keywords()).toEqual(['satutunti']);
      expect(await page.getByRole('radio', { name: 'grass green' }).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Change the own key, now Q' }).waitFor();
    }
  });

  it('that has nothing to read says so, by the name of the file', async () => {
    const pages = new ProjectPages(app.page);
    await codebook.go();
    await pages.openCodebook(textFile('numerot.csv', 'a;b\n1;2\n'));
    const dialog = app.page.getByRole('dialog');
    await dialog.getByText('numerot.csv').first().waitFor();
    expect(await dialog.textContent()).not.toMatch(/\{\{|undefined|tables\./);
    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});

async function importAnswers(name: string): Promise<void> {
  const importing = new ImportPage(app.page);
  await importing.give(textFile(name, `${ANSWERS.join('\n')}\n`));
  await importing.importAsNew();
}

async function exported(what: string): Promise<Uint8Array> {
  const { page } = app;
  return await bytesSavedBy(page, async () => {
    await page.getByRole('button', { name: 'Export the codebook' }).click();
    await page.getByRole('menuitem', { name: what }).click();
  });
}
