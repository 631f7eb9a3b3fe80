import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { textFile } from '#test/helpers/bad-files.ts';
import { CodebookPage } from '#test/helpers/pages/codebook-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';

const ANSWERS = [
  'Mitä toivotte kirjastolta lisää?',
  'Aukioloaikoja pitäisi pidentää iltaisin.',
  'Iltaisin auki pidempään, kiitos.',
  'Hiljainen huone opiskelijoille.',
  'Satutunteja myös iltaisin.',
];

let app: OpenedApp;
let codebook: CodebookPage;
let coding: CodingPage;

beforeAll(async () => {
  app = await openApp();
  codebook = new CodebookPage(app.page);
  coding = new CodingPage(app.page);
  const importing = new ImportPage(app.page);
  await importing.give(textFile('kirjasto.csv', `${ANSWERS.join('\n')}\n`));
  await importing.importAsNew();
  await codebook.go();
  await codebook.add('theme', ['Aukiolo', 'Tilat']);
  await goCode();
});

afterAll(async () => {
  await app.close();
});

/** The mouse is not touched from here on. */
describe('by keys alone', () => {
  it('the selected words become a theme that codes them, and one undo takes both back', async () => {
    await coding.press('ArrowRight', 'v');
    expect(await coding.themes()).toEqual(['AUAukioloaikoja']);
    await coding.press('Control+z');
    await app.page.getByText('Undone: make the words a theme and code: Aukioloaikoja').waitFor();
    expect(await coding.themes()).toEqual([]);
    await coding.press('Escape', 'v');
    await app.page.getByText('Select the words that are to be a theme first.').waitFor();
  });

  it('a theme’s quotes are listed; a star fills its examples', async () => {
    for (let answer = 0; answer < ANSWERS.length - 1; answer += 1) {
      await coding.codeByPalette('Aukiolo');
      await coding.press('ArrowDown');
    }
    await codebook.go();
    await focusTheme('Aukiolo');
    await focusQuotes();
    expect(await quotes()).toHaveLength(4);
    await coding.press('i');
    await app.page.getByRole('list', { name: 'Starred quotes' }).getByText(ANSWERS[1]!).waitFor();
  });

  it('a tone is turned by key once the theme takes one', async () => {
    await coding.press('p');
    await app.page.getByText('Mentions of “Aukiolo” carry no tone.').waitFor();
    await app.page.getByRole('checkbox', { name: 'Mentions are for or against' }).focus();
    await coding.press('Space');
    await focusQuotes();
    await coding.press('p');
    await expect.poll(() => tones()).toEqual(['+ for']);
    await coding.press('p');
    await expect.poll(() => tones()).toEqual(['− against']);
  });

  it('a quote is rejected as a counter-example and comes back by undo', async () => {
    await coding.press('ArrowDown', 'ArrowDown', 'c');
    await expect.poll(() => quotes()).toHaveLength(3);
    const rejected = app.page.getByRole('list', { name: 'Rejected quotes' });
    await rejected.getByText('Hiljainen huone opiskelijoille.').waitFor();
    await coding.press('Control+z');
    await expect.poll(() => quotes()).toHaveLength(4);
    await coding.press('Control+y');
    await expect.poll(() => quotes()).toHaveLength(3);
  });

  it('those found by words are split off as a new theme: one undo step', async () => {
    await app.page.getByRole('textbox', { name: 'Find among the quotes' }).focus();
    await app.page.keyboard.type('satu');
    await expect.poll(() => quotes()).toHaveLength(1);
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.type('iltaisin');
    await expect.poll(() => quotes()).toHaveLength(3);
    await focusQuotes();
    await coding.press('Control+a', 't');
    await app.page.getByRole('dialog', { name: 'Move 3 quotes' }).waitFor();
    await app.page.keyboard.type('Illat');
    await app.page.getByRole('option', { name: 'Make a new theme “Illat”' }).waitFor();
    await coding.press('Enter');
    await expect.poll(() => codebook.outline()).toEqual(['Aukiolo', 'Illat', 'Tilat']);
    await app.page.getByText('You have not coded with this theme yet.').waitFor();
    await coding.press('Control+z');
    await app.page.getByText('Undone: split “Illat” from “Aukiolo” (3 quotes)').waitFor();
    await expect.poll(() => quotes()).toHaveLength(3);
    await coding.press('Control+y');
    await expect.poll(() => codebook.outline()).toContain('Illat');
  });

  it('quotes move to another theme and are removed', async () => {
    await focusTheme('Illat');
    await focusQuotes();
    await coding.press('t');
    await app.page.keyboard.type('til');
    await app.page.getByRole('option', { name: 'Tilat' }).waitFor();
    await coding.press('Enter');
    await expect.poll(() => quotes()).toHaveLength(2);
    await focusQuotes();
    await coding.press('x');
    await expect.poll(() => quotes()).toHaveLength(1);
    await coding.press('Control+z');
    await expect.poll(() => quotes()).toHaveLength(2);
  });

  it('a merge says what it will do, and counts follow; separating takes it back', async () => {
    await app.page.getByRole('button', { name: 'Merge into another theme…' }).focus();
    await coding.press('Enter');
    const dialog = app.page.getByRole('dialog', { name: 'Merge “Illat”' });
    await dialog.waitFor();
    await app.page.keyboard.type('Tilat');
    await coding.press('Enter');
    await dialog.getByText('2 codings in 2 answers. Whose: my own 2.').waitFor();
    await dialog.getByText('“Tilat” will then have 3 answers.').waitFor();
    await coding.press('Enter');
    await expect.poll(() => codebook.outline()).toEqual(['Aukiolo', 'Tilat']);
    await expect.poll(() => quotes()).toHaveLength(3);
    await goCode();
    await coding.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown');
    expect(await coding.themes()).toEqual(['TITilat']);
    await codebook.go();
    await app.page.getByRole('button', { name: 'Separate “Illat”' }).focus();
    await coding.press('Enter');
    await expect.poll(() => codebook.outline()).toContain('Illat');
    await expect.poll(() => quotes()).toHaveLength(1);
  });

  it('retiring a theme in use shows its uses first', async () => {
    await focusTheme('Illat');
    await coding.press('Delete');
    const dialog = app.page.getByRole('dialog', { name: 'Retire “Illat”' });
    await dialog.getByText('2 codings in 2 answers. Whose: my own 2.').waitFor();
    await coding.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await codebook.outline()).toContain('Illat');
  });

  it('memos on the project, a theme and an answer are in one list', async () => {
    await codebook.field('Memo').focus();
    await app.page.keyboard.type('Jaetaanko kahtia?');
    await goCode();
    await coding.press('m');
    await app.page.keyboard.type('Kysy tästä');
    await coding.press('Tab', 'Enter', 'F8');
    const dialog = app.page.getByRole('dialog', { name: 'Memos' });
    await dialog.getByRole('textbox', { name: 'Memo on the project' }).focus();
    await app.page.keyboard.type('Toinen kierros syksyllä');
    await coding.press('Tab');
    expect(await dialog.locator('.memos-head strong').allTextContents()).toEqual([
      expect.stringMatching(/^Theme: /),
      expect.stringMatching(/^Answer \d/),
    ]);
    await dialog.getByRole('button', { name: /^Go there: Theme/ }).focus();
    await coding.press('Enter');
    await app.page.getByRole('main', { name: 'Codebook' }).waitFor();
    expect(await codebook.field('Memo').inputValue()).toBe('Jaetaanko kahtia?');
  });

  it('the codebook is printed with its rules, and nothing of it stays on screen', async () => {
    await app.page.evaluate(() => {
      globalThis.print = () => {
        const paper = document.querySelector('.codebook-paper');
        document.body.dataset['printed'] = paper?.textContent ?? '';
        const sheets = ['.codebook-paper', '.codebook'].map((each) => {
          const part = document.querySelector(each);
          return part ? getComputedStyle(part).display : 'gone';
        });
        document.body.dataset['shown'] = sheets.join();
      };
    });
    await app.page.emulateMedia({ media: 'print' });
    await coding.press('Control+p');
    const printed = () => app.page.evaluate(() => document.body.dataset['printed'] ?? '');
    await expect.poll(printed).toContain('Aukiolo');
    expect(await printed()).toContain('Hiljainen huone opiskelijoille.');
    expect(await app.page.evaluate(() => document.body.dataset['shown'])).toBe('block,none');
    await app.page.emulateMedia({ media: 'screen' });
    await expect.poll(() => app.page.locator('.codebook-paper').count()).toBe(0);
  });
});

async function goCode(): Promise<void> {
  await coding.press('Control+3');
  await coding.ready();
}

async function focusTheme(name: string): Promise<void> {
  await codebook.row(name).focus();
  await coding.press('Space');
  await app.page.getByRole('region', { name, exact: true }).waitFor();
}

async function focusQuotes(): Promise<void> {
  await app.page.getByRole('grid', { name: 'Quotes' }).getByRole('row').first().focus();
}

async function quotes(): Promise<string[]> {
  return await app.page.locator('.codebook-quote mark').allTextContents();
}

async function tones(): Promise<string[]> {
  return await app.page.locator('.codebook-tone').allTextContents();
}
