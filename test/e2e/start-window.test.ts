import { afterEach, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { launchBundled, whyNoBundled } from '#test/helpers/bundled-browser.ts';

describe('the window', () => {
  let app: OpenedApp | undefined;
  afterEach(async () => {
    const opened = app;
    app = undefined;
    // Throws on any error or policy violation that the page has had.
    await opened?.close();
  });

  it('opens without an error, isolated from other origins', async () => {
    app = await openApp();
    await app.page.locator('#root > *').first().waitFor();
    expect(await app.page.title()).toContain('Sitaatti');
    expect(await app.page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
  });

  it('opens in the browser that comes from npm', async ({ skip }) => {
    skip(whyNoBundled() !== undefined, whyNoBundled());
    app = await openApp({ launch: launchBundled });
    await app.page.locator('#root > *').first().waitFor();
    expect(app.problems).toEqual([]);
  });

  it('takes no text for markup', async () => {
    app = await openApp();
    const outcome = await app.page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>text</b>';
        return 'taken';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'unknown';
      }
    });
    expect(outcome).toBe('refused');
    const { problems } = app;
    await expect.poll(() => problems.join()).toContain('policy: require-trusted-types-for');
    problems.length = 0;
  });

  it('loads nothing from elsewhere', async () => {
    app = await openApp();
    const outcome = await app.page.evaluate(() =>
      fetch('http://localhost:9/').then(
        () => 'loaded',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    const { problems } = app;
    await expect.poll(() => problems.join()).toContain('policy: connect-src');
    problems.length = 0;
  });
});
