import { expect, it } from 'vitest';
import { findChromium } from '#scripts/find-browser.mjs';
import { run } from '#test/torture/kill.ts';

it('twenty random kills lose nothing that was said to be saved', async ({ skip }) => {
  skip(findChromium() === undefined, 'only an installed browser can be started to be killed');
  const figures = await run({ trials: 20, seed: 20 });
  expect(figures).toMatchObject({ trials: 20, lost: 0, faults: [] });
  expect(figures.acknowledged).toBeGreaterThan(10);
}, 300_000);
