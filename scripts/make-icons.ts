import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '#scripts/find-browser.mjs';
import { APPLE_SIDES, icnsFile, icoFile, type Picture } from '#scripts/icon-files.ts';
import { projectRoot } from '#scripts/paths.mjs';

/** Draws renderer/icon.svg into the files that windows and packages want: npx tsx scripts/make-icons.ts */

const iconFolder = path.join(projectRoot, 'electron', 'icons');
const WINDOWS_SIDES = [16, 20, 24, 32, 40, 48, 64, 256];
const LINUX_SIDES = [16, 32, 48, 64, 128, 256, 512];
/** macOS leaves air around an icon's plate: so much of the side on each edge. */
const APPLE_AIR = 0.09;

const browser = await launch();
try {
  const page = await browser.newPage();
  const svg = await readFile(path.join(projectRoot, 'renderer', 'icon.svg'), 'utf8');
  await mkdir(iconFolder, { recursive: true });
  for (const { side, png } of await draw(page, svg, LINUX_SIDES, 0))
    await writeFile(path.join(iconFolder, `${side}x${side}.png`), png);
  const windows = await draw(page, svg, WINDOWS_SIDES, 0);
  await writeFile(path.join(iconFolder, 'icon.ico'), icoFile(windows));
  const apple = await draw(page, svg, APPLE_SIDES, APPLE_AIR);
  await writeFile(path.join(iconFolder, 'icon.icns'), icnsFile(apple));
} finally {
  await browser.close();
}

async function launch() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium to draw with: set CHROMIUM_PATH.');
  return await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

async function draw(
  page: Page,
  svg: string,
  sides: readonly number[],
  air: number,
): Promise<Picture[]> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const pictures: Picture[] = [];
  for (const side of sides) {
    await page.setViewportSize({ width: side, height: side });
    const margin = side * air;
    const style = `position: fixed; inset: ${margin}px; width: ${side - 2 * margin}px`;
    await page.setContent(`<img src="${source}" style="${style}">`);
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    pictures.push({ side, png: await page.screenshot({ omitBackground: true }) });
  }
  return pictures;
}
