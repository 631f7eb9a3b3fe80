import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';

let app: OpenedApp;
let coding: CodingPage;

const widthOf = async (pane: string) =>
  Math.round((await app.page.locator(pane).boundingBox())?.width ?? 0);

/** Which part of the screen has the keyboard. */
async function focusIn(): Promise<string> {
  return await app.page.evaluate(() => {
    const { activeElement } = document;
    const part = activeElement?.closest('.left-pane, .answers, .inspector, .palette, .find');
    return part?.classList[0] ?? activeElement?.tagName ?? '';
  });
}

beforeEach(async () => {
  app = await openApp();
  coding = await CodingPage.withSample(app.page);
  await coding.ready();
});

afterEach(async () => {
  await app.close();
});

describe('panes', () => {
  it('are made wider by arrows and by mouse, and are as wide the next time', async () => {
    const edge = app.page.getByRole('separator', { name: 'Width of the left pane' });
    await edge.focus();
    await coding.press('ArrowRight', 'ArrowRight');
    await expect.poll(() => widthOf('.left-pane')).toBe(264 + 32);
    expect(await coding.currentRow()).toBe('1');
    const right = app.page.getByRole('separator', { name: 'Width of the right pane' });
    const box = await right.boundingBox();
    if (!box) throw new Error('No line to drag');
    const { mouse } = app.page;
    await mouse.move(box.x + 4, 400);
    await mouse.down();
    await mouse.move(box.x - 56, 400, { steps: 3 });
    await mouse.up();
    await expect.poll(() => widthOf('.inspector')).toBe(320 + 60);
    await coding.reopen();
    expect(await widthOf('.left-pane')).toBe(296);
    expect(await widthOf('.inspector')).toBe(380);
    await right.dblclick();
    await expect.poll(() => widthOf('.inspector')).toBe(320);
  });

  it('are put away and taken back by key, stay away, and never keep the keyboard', async () => {
    await coding.press('F6');
    await expect.poll(focusIn).toBe('inspector');
    await coding.press('Control+i');
    await expect.poll(focusIn).toBe('answers');
    expect(await coding.inspector.count()).toBe(0);
    await coding.press('F6');
    await expect.poll(focusIn).toBe('left-pane');
    await coding.press('Escape');
    await expect.poll(focusIn).toBe('answers');
    await coding.press('Control+b');
    await coding.reopen();
    expect(await app.page.locator('.left-pane, .inspector').count()).toBe(0);
    await coding.press('Control+b', 'Control+i');
    await coding.inspector.waitFor();
  });

  it('give the keyboard back when the part that had it goes', async () => {
    await coding.press('ArrowDown', 'Enter', 'ArrowUp');
    await coding.inspector.getByRole('button', { name: 'Remove: Vertaistuki' }).focus();
    await coding.press('Enter');
    await expect.poll(focusIn).toBe('answers');
  });

  it('come over the answers in a narrow window', async () => {
    await app.page.setViewportSize({ width: 1024, height: 768 });
    await app.page.locator('.left-pane').waitFor({ state: 'detached' });
    const { width: before } = (await coding.answers.boundingBox()) ?? { width: 0 };
    await coding.press('Control+b');
    await expect.poll(focusIn).toBe('left-pane');
    expect((await coding.answers.boundingBox())?.width).toBe(before);
    await coding.press('Escape');
    await expect.poll(focusIn).toBe('answers');
    expect(await app.page.locator('.left-pane').count()).toBe(0);
  });
});

describe('every action', () => {
  it('is found by its name in a palette, with its key, and done', async () => {
    await coding.press('Control+k');
    const field = app.page.getByRole('combobox', { name: 'Find an action' });
    await field.fill('table');
    await app.page.getByRole('option', { name: /Table or one answer\s*F/ }).waitFor();
    await coding.press('Enter');
    await app.page.locator('.answers[data-mode=focus]').waitFor();
    await coding.press('Control+k');
    await field.fill('find in answers');
    await coding.press('Enter');
    await expect.poll(focusIn).toBe('find');
    await app.page.keyboard.type('vertaistukiryhm');
    await app.page.waitForFunction(() => document.querySelectorAll('article').length < 10);
    await coding.press('Enter');
    await expect.poll(focusIn).toBe('answers');
    await coding.press('Control+k');
    await field.fill('clear filters');
    await coding.press('Enter');
    await app.page.getByText('208 of 208 answers').waitFor();
  });

  it('is found below the themes, too', async () => {
    await coding.press('t');
    await app.page.getByRole('combobox', { name: 'Find a theme' }).fill('last answer');
    await coding.press('ArrowDown', 'Enter');
    const rows = await coding.current.getAttribute('aria-setsize');
    await expect.poll(() => coding.current.getAttribute('aria-posinset')).toBe(rows);
    await coding.press('Home', 'PageDown');
    await expect.poll(() => coding.current.getAttribute('aria-posinset')).toBe('11');
    await coding.press('Control+ArrowDown');
    await app.page.getByText('44 of 208 answers').waitFor();
  });
});
