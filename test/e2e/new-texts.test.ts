import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { textFile } from '#test/helpers/bad-files.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';

const HEAD = 'Vastaajan tunnus;Mitä toivotte kirjastolta lisää?';
const FIRST = [
  '1;Lisää valoa lukunurkkaan, kiitos.',
  '2;Pidemmät aukioloajat viikonloppuun.',
  '3;Enemmän satutunteja pienille lapsille.',
  '5;Lainausaika saisi olla pidempi.',
  '6;Enemmän uutuuskirjoja hyllyyn.',
];
const LATER = [
  '1;Lisää kirkasta valoa lukunurkkaan, kiitos!',
  '2;Kahvila olisi mukava lisä arkeen.',
  '3;Enemmän satutunteja pienille lapsille.',
  '5;Lainausaika saisi olla pidempi.',
  '6;Enemmän uutuuskirjoja hyllyyn.',
  '4;Hiljainen huone opiskelijoille.',
];

let app: OpenedApp;
let importing: ImportPage;
let coding: CodingPage;

beforeAll(async () => {
  app = await openApp();
  importing = new ImportPage(app.page);
  coding = new CodingPage(app.page);
  await importing.give(textFile('kysely.csv', [HEAD, ...FIRST].join('\n')));
  await importing.importAsNew();
  await app.page.keyboard.press('Control+3');
  await coding.ready();
});

afterAll(async () => {
  await app.close();
});

/** By Tab alone. */
async function tabTo(name: string): Promise<void> {
  const { page } = app;
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name);
  for (let presses = 0; presses < 40 && !(await isThere()); presses += 1)
    await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

describe('changed texts of a later export, by keyboard', () => {
  it('are listed beside those here, which stay', async () => {
    await coding.press('ArrowRight', 'Shift+ArrowRight');
    await coding.codeByPalette('Valo');
    await coding.press('ArrowDown');
    await coding.codeByPalette('Ajat');
    await importing.give(textFile('kysely-2.csv', [HEAD, ...LATER].join('\n')));
    await importing.import();
    expect(await importing.headline()).toBe('1 answer was imported');
    await app.page.getByRole('heading', { name: '2 texts differ from the ones here' }).waitFor();
  });

  it('are taken as new versions, codings carried over where their words still are', async () => {
    const { page } = app;
    await tabTo('Take the new texts…');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Take 2 new texts' });
    await dialog.getByText('1 of your 2 codings can be carried over', { exact: false }).waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
      'AjatPidemmät aukioloajat viikonloppuun.',
    ]);
    await page.keyboard.press('Enter');
    await page.getByText('2 new texts were taken.', { exact: false }).waitFor();
  });

  it('are the ones that are coded and counted, the earlier beside them', async () => {
    await app.page.keyboard.press('Control+3');
    await coding.ready();
    const texts = await coding.answers.locator('.answer-text').allTextContents();
    expect(texts).toEqual(LATER.map((line) => line.slice(2)));
    expect(await coding.countOf('Valo')).toBe('1');
    expect(await coding.countOf('Ajat')).toBe('');
    await coding.press('ArrowUp');
    const earlier = coding.inspector.locator('.earlier-texts');
    await earlier.getByText('Lisää valoa lukunurkkaan, kiitos.').waitFor();
    await earlier.getByText('Coded: Valo').waitFor();
  });

  it('go back whole by one undo, and again by one redo, also after the window was closed', async () => {
    await coding.saved();
    await coding.press('Control+z');
    await coding.answers.getByText('Pidemmät aukioloajat viikonloppuun.').waitFor();
    expect(await coding.countOf('Ajat')).toBe('1');
    await coding.reopen();
    await coding.press('Control+y');
    await coding.answers.getByText('Kahvila olisi mukava lisä arkeen.').waitFor();
    expect(await coding.countOf('Ajat')).toBe('');
  });
});
