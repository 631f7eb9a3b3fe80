import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { AccessibilityTree, listen } from '#test/helpers/accessibility-tree.ts';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { axeFaults, unseenFocus } from '#test/helpers/faults-in-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ResultsPage } from '#test/helpers/pages/results-page.ts';
import { Walker } from '#test/helpers/walk/walk.ts';
import { walkWholeApp } from '#test/helpers/walk/whole-app.ts';

const SCREENS = [
  ['Projects', '1'],
  ['Import', '2'],
  ['Code', '3'],
  ['Codebook', '4'],
  ['Attributes', 'g'],
  ['Results', '5'],
] as const;

describe('every state of the app', () => {
  it('has no fault that axe knows, in light, dark and high contrast, and a name on all that acts', async () => {
    const app = await openApp({ context: { reducedMotion: 'reduce' } });
    const { page } = app;
    const tree = await AccessibilityTree.of(page);
    const faults = new Map<string, string>();
    const note = (found: readonly string[], state: string) => {
      for (const fault of found) if (!faults.has(fault)) faults.set(fault, state);
    };
    const look = async (state: string) => {
      note(await tree.nameless(), state);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-appearance=${colorScheme}]`).waitFor();
        note(await axeFaults(page), `${state}, ${colorScheme}`);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      note(await axeFaults(page, ['color-contrast']), `${state}, high contrast`);
      await page.emulateMedia({ forcedColors: 'none' });
    };
    await walkWholeApp(new Walker(page, createTranslator('en').t, look));
    expect([...faults].map(([fault, state]) => `${state}: ${fault}`)).toEqual([]);
    await app.close();
    // Some forty states, three looks each.
  }, 300_000);
});

describe('what goes wrong', () => {
  it('is said where the person is, without a fault that axe knows', async () => {
    const app = await openApp({ context: { reducedMotion: 'reduce' } });
    const { page } = app;
    const coding = await CodingPage.withSample(page);
    await coding.ready();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    await coding.press('1');
    await page.getByRole('alert').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await app.context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    const second = await app.openPage();
    await second.getByRole('alert').waitFor();
    expect(await axeFaults(second)).toEqual([]);
    app.problems.length = 0;
    await app.close();
  });
});

describe('by keyboard and ear', () => {
  let app: OpenedApp;
  let page: Page;
  let coding: CodingPage;
  let tree: AccessibilityTree;

  beforeAll(async () => {
    app = await openApp({ context: { reducedMotion: 'reduce' } });
    ({ page } = app);
    tree = await AccessibilityTree.of(page);
    coding = await CodingPage.withSample(page);
  });

  afterAll(async () => {
    await app.close();
  });

  async function go(screen: string, digit: string): Promise<void> {
    await page.keyboard.press(`Control+${digit}`);
    await page.getByRole('main', { name: screen, exact: true }).waitFor();
  }

  it('coding says what the keys have done', async () => {
    await coding.ready();
    // How many texts there are is told once they are grouped, which no key has done.
    await page.getByText('200 different texts').waitFor();
    const { said } = await listen(page);
    const hear = async (key: string) => {
      await page.keyboard.press(key);
      await expect
        .poll(async () => (heard = [...heard, ...(await said())]).join(' | '))
        .not.toBe('');
      return heard.splice(0).join(' | ');
    };
    let heard: string[] = [];
    expect(await hear('ArrowDown')).toMatch(/^Answer 2 of \d+\. \S+/);
    expect(await hear('n')).toMatch(/^Suggested: \S+/);
    expect(await hear('Enter')).toMatch(/^accept suggestion: \S+/);
    expect(await hear('s')).toMatch(/^Selected: \S+/);
    expect(await hear('Space')).toMatch(/done\. Answer \d+ of \d+/);
    expect(await hear('Control+z')).toMatch(/Undone/);
    const regions = (await tree.read()).filter(({ role }) => role === 'status');
    expect(regions.length).toBeGreaterThan(0);
    // An empty one is given no computed politeness: its role implies it.
    expect(regions.every(({ live = 'polite' }) => live === 'polite')).toBe(true);
  });

  it.each(SCREENS)(
    '%s: Tab goes in reading order, and the focus is seen',
    async (screen, digit) => {
      await go(screen, digit);
      if (screen === 'Results') await new ResultsPage(page).go();
      const order: string[] = [];
      const reading = (await tree.read()).filter(({ isFocusable }) => isFocusable);
      const named = reading.map(({ role, name }) => `${role} ${name}`);
      const places = new Map(named.map((name) => [name, named.indexOf(name)]));
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.locator('.rail-place').first().focus();
      for (let time = 0; time < 12; time += 1) {
        const focused = await tree.focused();
        order.push(`${focused?.role} ${focused?.name}`);
        await page.keyboard.press('Tab');
      }
      const steps = order.flatMap((name) => places.get(name) ?? []);
      expect(steps.length).toBeGreaterThan(8);
      expect(steps).toEqual(steps.toSorted((one, other) => one - other));
      expect(await unseenFocus(page, 12), screen).toEqual([]);
    },
  );

  it('the keys of the screens act in fields too', async () => {
    await go('Codebook', '4');
    for (const name of ['Name', 'Keywords']) {
      await page.locator('.codebook-row').nth(1).click();
      await page.getByRole('textbox', { name, exact: true }).focus();
      await go('Import', '2');
      await go('Codebook', '4');
    }
  });

  it('a dialog takes the focus, keeps it and gives it back', async () => {
    await go('Projects', '1');
    const opener = page.getByRole('button', { name: 'Settings' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    for (let time = 0; time < 12; time += 1) {
      const inside = () => document.activeElement?.closest('[role=dialog]') !== null;
      expect(await page.evaluate(inside)).toBe(true);
      await page.keyboard.press('Tab');
    }
    const tabs = (await tree.read()).filter(({ role }) => role === 'tab');
    expect(tabs.map(({ name }) => name)).toEqual([
      'Language and looks',
      'Coder',
      'Keys',
      'Second copies',
      'About',
    ]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await tree.focused())?.name).toBe('Settings');
  });

  it('nothing moves where less motion is asked for', async () => {
    await go('Code', '3');
    await coding.ready();
    await page.keyboard.press('t');
    await page.getByRole('combobox', { name: 'Find a theme' }).waitFor();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(moving).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('in high contrast what is chosen looks other than what is not', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await go('Code', '3');
    await coding.ready();
    const pairs = [
      ['.rail-place[data-selected]', '.rail-place:not([data-selected])'],
      ['.pane-line[aria-pressed=true]', '.pane-line[aria-pressed=false]'],
      ['.answer[aria-current]', '.answer:not([aria-current])'],
    ] as const;
    for (const pair of pairs) {
      const looks = await page.evaluate((selectors) => {
        const styles = selectors.map((selector) => {
          const element = document.querySelector(selector);
          const style = element && getComputedStyle(element);
          return style && [style.backgroundColor, style.outlineStyle, style.borderLeftColor].join();
        });
        return styles;
      }, pair);
      expect(looks.every(Boolean)).toBe(true);
      expect(looks[0], pair[0]).not.toBe(looks[1]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
