import type { Page } from 'playwright-core';

const SECONDS = 4;
const FRAME_MS = 1000 / 60;

/** Scrolls the list by wheel for some seconds: the share of frames that were not drawn, in %. */
export async function lostFrames(page: Page): Promise<number> {
  const box = await page.locator('.answers').boundingBox();
  if (!box) throw new Error('There is no list');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const clock = {
      note(time: number) {
        times.push(time);
        requestAnimationFrame((next) => clock.note(next));
      },
    };
    clock.note(performance.now());
  });
  const until = performance.now() + SECONDS * 1000;
  while (performance.now() < until) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(FRAME_MS);
  }
  const times = await page.evaluate(() =>
    (window as unknown as { frameTimes: number[] }).frameTimes.splice(0),
  );
  const due = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / FRAME_MS;
  return Math.max(0, 100 * (1 - (times.length - 1) / due));
}
