import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { axeFaults } from '#test/helpers/faults-in-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';

let app: OpenedApp;
let coding: CodingPage;
beforeEach(async () => {
  app = await openApp();
  coding = await CodingPage.withSample(app.page);
});
afterEach(async () => app.close());

const panel = () => app.page.getByRole('complementary', { name: 'History' });
const list = () => panel().getByRole('listbox', { name: 'Acts' });
const told = async (text: string | RegExp) =>
  app.page.getByRole('status').getByText(text).waitFor();
/** Each act by name and what is said of it, without its time. */
const acts = async () =>
  (await list().getByRole('option').allInnerTexts()).map((text) =>
    text.replace(/[\d/]+, \d\d:\d\d · /, '').replaceAll('\n', ': '),
  );

const BEFORE = [
  'Import 18 themes: 18 records',
  'Import 208 answers: 281 records',
  'Create project “Sample: Kuistivalo ry”: 2 records',
  'Before these acts',
];
const WORK = [
  'Mark answer 4 done: 1 record · you are here',
  'Mark answer 3 done: 1 record',
  'Accept suggestion: Vertaistuki: 1 record',
  ...BEFORE,
];

async function work(): Promise<void> {
  await coding.press('ArrowDown', 'Enter', 'Space', 'Space');
}

describe('the history panel', () => {
  it('goes to any act and back by keyboard alone, and gives the keys back', async () => {
    await work();
    await coding.press('F9');
    await expect.poll(acts).toEqual(WORK);
    expect(await axeFaults(app.page)).toEqual([]);
    await coding.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await told('3 acts were undone.');
    await expect
      .poll(acts)
      .toEqual([
        'Mark answer 4 done: 1 record · undone',
        'Mark answer 3 done: 1 record · undone',
        'Accept suggestion: Vertaistuki: 1 record · undone',
        'Import 18 themes: 18 records · you are here',
        ...BEFORE.slice(1),
      ]);
    expect(await coding.countOf('Vertaistuki')).toBe('');
    await coding.press('ArrowUp', 'Enter');
    await told('1 act was done again.');
    await expect.poll(() => coding.countOf('Vertaistuki')).toBe('1');
    await coding.press('Escape');
    await panel().waitFor({ state: 'hidden' });
    await coding.ready();
    await coding.press('Control+z');
    await told(/^Undone: accept/);
  });

  it('holds what was done before a restart, and what was undone', async () => {
    await work();
    await coding.press('Control+z');
    await coding.reopen();
    await app.page.getByRole('button', { name: 'History' }).click();
    await expect
      .poll(acts)
      .toEqual([
        'Mark answer 4 done: 1 record · undone',
        'Mark answer 3 done: 1 record · you are here',
        ...WORK.slice(2),
      ]);
    await list().getByRole('option', { name: 'mark answer 4 done' }).click();
    await told('1 act was done again.');
    await expect.poll(acts).toEqual(WORK);
  });

  it('goes to before the first act and back, and follows what is done meanwhile', async () => {
    await work();
    await coding.press('F9');
    await list().waitFor();
    await coding.press('End', 'Enter');
    await told('6 acts were undone.');
    await coding.press('Home', 'Enter');
    await told('6 acts were done again.');
    await expect.poll(acts).toEqual(WORK);
    await expect.poll(() => coding.countOf('Vertaistuki')).toBe('1');
    await coding.press('Control+z');
    await expect.poll(async () => (await acts())[0]).toBe('Mark answer 4 done: 1 record · undone');
    await coding.press('F9');
    await panel().waitFor({ state: 'hidden' });
  });
});
