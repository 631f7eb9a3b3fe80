import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';

let app: OpenedApp;
let coding: CodingPage;

beforeEach(async () => {
  app = await openApp();
  coding = await CodingPage.withSample(app.page);
});

afterEach(async () => {
  await app.close();
});

describe('progress, by keyboard', () => {
  it('goes to the next answer that is not decided, from the last on to the first', async () => {
    const row = () => coding.currentRow();
    await coding.press('ArrowDown', 'Space', 'Space');
    const [first, fourth] = ['1', await row()];
    await coding.press('ArrowUp', 'ArrowUp', 'ArrowUp');
    await expect.poll(row).toBe(first);
    await coding.press('F4');
    await expect.poll(row).toBe(fourth);
    await coding.press('Control+f');
    await app.page.keyboard.type('vertaistukiryhmiä');
    const shown = app.page.locator('.list-head-count');
    await expect.poll(() => shown.textContent()).toMatch(/^\d of/);
    const count = Number.parseInt((await shown.textContent()) ?? '', 10);
    await coding.answers.focus();
    for (let done = 0; done < count; done += 1) await coding.press('Space');
    await coding.press('F4');
    await app.page.getByText('Every answer shown is decided.').waitFor();
  });

  it('shows how far one is with each question', async () => {
    await coding.press('Space', 'Space', 'F2');
    const dialog = app.page.getByRole('dialog', { name: 'Progress' });
    await dialog.waitFor();
    const rows = await dialog
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
      );
    expect(rows).toHaveLength(5);
    expect(rows[0]?.[0]).toBe('2');
    expect(rows.at(-1)?.[0]).toBe('2');
    await coding.press('Escape');
    await coding.ready();
  });
});
