import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { AttributesPage, pickByKeys } from '#test/helpers/pages/attributes-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';

const SURVEY = [
  ['Maakunta', 'Harrastus', 'Muu harrastus, mikä?', 'Mitä toivot kirjastolta?'],
  ['Uusimaa', 'Liikunta', '', 'Pidempiä aukioloja iltaisin'],
  ['Uusiama', 'Muu', 'hevosseura', 'Rauhallisia tiloja lukemiseen'],
  ['Häme', 'Muu', 'Hevosseura!', 'Lisää lehtiä ja sarjakuvia'],
  ['Lappi', 'Musiikki', '', 'Kirjastoauto useammin kylille'],
  ['Uusimaa', 'Muu', 'kuoro', 'Konsertteja lauantaisin aamulla'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

let app: OpenedApp;
let attributes: AttributesPage;
let coding: CodingPage;

beforeEach(async () => {
  app = await openApp();
  const survey = new ImportPage(app.page);
  await survey.paste(SURVEY);
  await survey.giveRole('Maakunta', 'a');
  await survey.giveRole('Muu harrastus', 'o');
  await survey.giveRole('toivot', 'o');
  await survey.import();
  await app.page.keyboard.press('Control+3');
  coding = new CodingPage(app.page);
  await coding.ready();
  attributes = new AttributesPage(app.page);
});

afterEach(async () => {
  await app.close();
});

describe('values of attributes, by keyboard', () => {
  it('shows every value with its count, and gathers slips of the hand and regions into groups', async () => {
    await attributes.go();
    expect(await attributes.rows()).toEqual(['Uusimaa||2', 'Häme||1', 'Lappi||1', 'Uusiama||1']);
    await attributes.focus('Uusiama');
    await attributes.stepTo('.pick-near');
    await app.page.keyboard.press('Enter');
    await app.page.getByText('2 values, respondents: 3').waitFor();
    await app.page.locator('.name-bar').getByRole('combobox').focus();
    await app.page.keyboard.press('Enter');
    await expect.poll(() => attributes.groups()).toEqual(['Uusimaa|3|Uusimaa, Uusiama']);
    await attributes.tick('Häme');
    await attributes.name('Uusimaa');
    await expect.poll(() => attributes.groups()).toEqual(['Uusimaa|4|Uusimaa, Uusiama, Häme']);
    await app.page.keyboard.press('Control+z');
    await app.page.getByText('Undone: put 1 value into group “Uusimaa”').waitFor();
    await expect.poll(() => attributes.groups()).toEqual(['Uusimaa|3|Uusimaa, Uusiama']);
  });

  it('filters and groups the answers by groups, and counts by them', async () => {
    await attributes.go();
    await attributes.tick('Uusimaa', 'Uusiama', 'Häme');
    await attributes.name('Etelä-Suomi');
    await expect.poll(() => attributes.groups()).toHaveLength(1);
    await coding.press('Control+3');
    await coding.ready();
    await coding.openFilters();
    await pickByKeys(app.page, 'Grouping', 'Group by Maakunta (groups)');
    const headings = () => app.page.locator('.answer-group').allTextContents();
    await expect.poll(headings).toEqual(['Etelä-Suomi3', 'Etelä-Suomi4', 'Lappi1']);
    await pickByKeys(app.page, 'Attribute', 'Maakunta (groups)');
    await coding.press('Escape');
    await app.page.getByText('7 of 8 answers').waitFor();
    await coding.inspector.getByText('Uusiama').waitFor();
    expect(await coding.inspector.locator('.attribute-read').textContent()).toBe('Etelä-Suomi');
    await coding.reopen();
    await expect.poll(headings).toEqual(['Etelä-Suomi3', 'Etelä-Suomi4']);
  });

  it('codes other-answers back into the closed question, many at once and one beside the answer', async () => {
    await attributes.go();
    await attributes.choose('Harrastus');
    await app.page.getByRole('radio', { name: 'Other, specify' }).focus();
    await app.page.keyboard.press('Space');
    await attributes.pick('Open question where', 'Muu harrastus, mikä?');
    await expect.poll(() => attributes.rows()).toEqual(['hevosseura||2', 'kuoro||1']);
    await attributes.tick('hevosseura');
    await attributes.name('Liikunta');
    await expect.poll(() => attributes.rows()).toEqual(['hevosseura|Liikunta|2', 'kuoro||1']);
    await coding.press('Control+3');
    await coding.ready();
    await coding.press('ArrowDown');
    await pickByKeys(app.page, 'Coded as Harrastus', 'Musiikki');
    await expect
      .poll(() => coding.inspector.locator('.attribute-read').textContent())
      .toBe('Musiikki');
    await attributes.go();
    await expect.poll(() => attributes.rows()).toEqual(['Liikunta||3', 'Musiikki||2']);
    await app.page.keyboard.press('Control+z');
    await app.page.getByText('Undone: give 1 answer the value “Musiikki”').waitFor();
    await expect.poll(() => attributes.rows()).toEqual(['Liikunta||3', 'Musiikki||1', 'Muu||1']);
  });
});
