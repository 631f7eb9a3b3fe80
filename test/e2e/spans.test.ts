import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';

let app: OpenedApp;
let coding: CodingPage;

/** Quotes that nest and overlap in the sample's first answer, by keys alone. */
async function codeOverlapping(): Promise<void> {
  await coding.press('ArrowRight', ...Array<string>(4).fill('Shift+ArrowRight'));
  await coding.codeByPalette('joust');
  await coding.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight');
  await coding.codeByPalette('matala');
  await coding.press(...Array<string>(4).fill('ArrowRight'));
  await coding.press(...Array<string>(3).fill('Shift+ArrowRight'));
  await coding.codeByPalette('tiedonk');
  await expect
    .poll(() => coding.quotes())
    .toEqual([
      '”Toivoisin, että vuosikello tehtäisiin yhdessä”',
      '”vuosikello tehtäisiin”',
      '”tehtäisiin yhdessä jo keväällä”',
    ]);
}

beforeEach(async () => {
  app = await openApp();
  coding = await CodingPage.withSample(app.page);
  await coding.ready();
});

afterEach(async () => {
  await app.close();
});

describe('overlapping quotes by keyboard', () => {
  beforeEach(codeOverlapping);

  it('have an underline each, lie in the ring, and are named with what they overlap', async () => {
    const lanes = coding.current.locator('.stretch', { hasText: /^tehtäisiin\s?$/ });
    const layers = await lanes
      .first()
      .evaluate((stretch) => getComputedStyle(stretch).backgroundPosition.split(', '));
    expect(new Set(layers.slice(0, -1)).size).toBe(layers.length - 1);
    const heard: string[] = [];
    const ringed: string[] = [];
    for (let press = 0; press < 8 && !heard.at(-1)?.startsWith('Quote 3'); press += 1) {
      await coding.press('n');
      heard.push(await coding.said());
      ringed.push(await coding.ringed());
    }
    expect(heard.slice(-3)).toEqual([
      'Quote 1 of 3, Joustavuus, ‘Toivoisin, että vuosikello tehtäisiin yhdessä’, holds the quote: Matala kynnys, overlaps the quote: Tiedonkulku',
      'Quote 2 of 3, Matala kynnys, ‘vuosikello tehtäisiin’, lies in the quote: Joustavuus, overlaps the quote: Tiedonkulku',
      'Quote 3 of 3, Tiedonkulku, ‘tehtäisiin yhdessä jo keväällä’, overlaps the quote: Joustavuus, Matala kynnys',
    ]);
    expect(ringed.slice(-3)).toEqual([
      'Toivoisin, että vuosikello tehtäisiin yhdessä',
      'vuosikello tehtäisiin',
      'tehtäisiin yhdessä jo keväällä',
    ]);
  });

  it('have edges that go by word and by letter, in one undoable step; Escape gives them up', async () => {
    await coding.press(
      'e',
      'ArrowLeft',
      'e',
      'ArrowLeft',
      'Control+ArrowLeft',
      'Control+ArrowLeft',
    );
    await expect.poll(() => coding.ringed()).toBe('vuosikello tehtäisiin yhdessä');
    await coding.press('Control+ArrowLeft');
    await expect.poll(() => coding.said()).toBe('Moving the end: vuosikello tehtäisiin yhdess');
    await coding.press('Escape');
    await expect.poll(() => coding.ringed()).toBe('tehtäisiin yhdessä jo keväällä');
    await coding.press('e', 'ArrowLeft', 'e', 'ArrowLeft', 'Control+ArrowRight', 'e');
    await expect.poll(() => coding.quotes()).toContain('”vuosikello tehtäisiin yhdessä jo k”');
    await coding.press('Control+z');
    await expect
      .poll(async () => (await coding.quotes()).at(-1))
      .toBe('”tehtäisiin yhdessä jo keväällä”');
    await coding.reopen();
    await expect.poll(async () => (await coding.quotes()).length).toBe(3);
  });
});

describe('spans by mouse', () => {
  it('takes whole words, with Alt letters, by two presses a word and by three the sentence', async () => {
    const { mouse, keyboard } = app.page;
    const selected = async () =>
      (await coding.current.locator('.stretch[data-selected]').allTextContents()).join('');
    await coding.dragOver('kello teh', 'kello teh');
    await expect.poll(selected).toBe('vuosikello tehtäisiin');
    await keyboard.down('Alt');
    await coding.dragOver('kello teh', 'kello teh');
    await keyboard.up('Alt');
    await expect.poll(selected).toBe('kello teh');
    const word = await coding.pointOf('kuulemme');
    await mouse.dblclick(word.x + 8, word.y);
    await expect.poll(selected).toBe('kuulemme');
    await mouse.click(word.x + 8, word.y, { clickCount: 3 });
    await expect
      .poll(selected)
      .toBe('Nyt kuulemme syksyn tapahtumista usein vasta, kun mainos on jo kirjaston seinällä.');
  });

  it('points at the innermost quote, then at the one around it, and drags its edge', async () => {
    await codeOverlapping();
    const { mouse } = app.page;
    const inside = await coding.pointOf('vuosikello', 'end');
    await mouse.click(inside.x - 8, inside.y);
    await expect.poll(() => coding.ringed()).toBe('vuosikello tehtäisiin');
    await mouse.click(inside.x - 8, inside.y);
    await expect.poll(() => coding.ringed()).toBe('Toivoisin, että vuosikello tehtäisiin yhdessä');
    const edge = await coding.pointOf('yhdessä', 'end');
    const goal = await coding.pointOf('kuulemme', 'end');
    await mouse.move(edge.x, edge.y);
    await mouse.down();
    await mouse.move(goal.x - 30, goal.y, { steps: 4 });
    await mouse.move(goal.x - 3, goal.y);
    await mouse.up();
    await expect
      .poll(async () => (await coding.quotes())[0])
      .toBe('”Toivoisin, että vuosikello tehtäisiin yhdessä jo keväällä. Nyt kuulemme”');
    await coding.press('Control+z');
    await expect
      .poll(async () => (await coding.quotes())[0])
      .toBe('”Toivoisin, että vuosikello tehtäisiin yhdessä”');
  });
});
