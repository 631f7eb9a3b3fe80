import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { textFile } from '#test/helpers/bad-files.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';

const ASKED = 'Open question';
const FIRST = 'Nro;Alue;Mitä toivotte kirjastolta lisää?\n1;Itä;Lisää valoa lukunurkkaan, kiitos.';
const NEXT = 'Alue;Nro;Mitä toivotte kirjastolta lisää?\nLänsi;1;Kahvila olisi mukava lisä arkeen.';

let app: OpenedApp;
let importing: ImportPage;

beforeAll(async () => {
  app = await openApp();
  importing = new ImportPage(app.page);
});

afterAll(async () => {
  await app.close();
});

describe('a template of columns, by keyboard', () => {
  it('is kept under a name', async () => {
    const { page } = app;
    await importing.give(textFile('kysely-2025.csv', FIRST));
    await importing.giveRole('Nro', 'i');
    await importing.giveRole('Alue', 'o');
    await page.getByRole('button', { name: 'Column templates' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'Name of the template' });
    expect(await field.inputValue()).toBe('kysely-2025');
    await field.fill('Vuosikysely');
    await field.press('Enter');
    await page.getByText('The columns are as in the template “Vuosikysely”.').waitFor();
  });

  it('is offered for the next file with the same headings, after a new start too', async () => {
    const { page } = app;
    await page.reload();
    await importing.give(textFile('kysely-2026.csv', NEXT));
    expect(await importing.roles()).not.toEqual([ASKED, 'Ignore', ASKED]);
    await page.getByText('The headings are those of the template “Vuosikysely”.').waitFor();
    await page.getByRole('button', { name: 'Use the template' }).press('Enter');
    await page.getByText('The columns are as in the template “Vuosikysely”.').waitFor();
    expect(await importing.roles()).toEqual([ASKED, 'Ignore', ASKED]);
  });

  it('is not offered for other headings, and can be deleted', async () => {
    const { page } = app;
    await importing.give(textFile('muu.csv', FIRST.replace('Alue', 'Seutu')));
    expect(await page.getByText('Vuosikysely').count()).toBe(0);
    await page.getByRole('button', { name: 'Column templates' }).press('Enter');
    await page.getByRole('button', { name: 'Delete the template “Vuosikysely”' }).press('Enter');
    await page.keyboard.press('Escape');
    await importing.give(textFile('kysely-2026.csv', NEXT));
    expect(await page.getByText('Vuosikysely').count()).toBe(0);
  });
});
