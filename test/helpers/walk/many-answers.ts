import type { Walker } from '#test/helpers/walk/walk.ts';

/** The acts on many answers, from the coding screen with a coding and suggestions on it. */
export async function walkManyAnswers(walker: Walker): Promise<void> {
  const { page } = walker;
  await page.waitForFunction(() => document.activeElement?.matches('.answers'));
  await walker.press('Control+a');
  await page.locator('.chosen-bar').waitFor();
  await walker.look('code, all chosen');
  await walker.press('x');
  await walker.lookOver('code, a theme to remove');
  await walker.press('r');
  await walker.lookOver('code, a theme to recode');
  await walker.press('Escape', 'Control+Enter');
  await page.locator('.dry-reach').waitFor();
  await walker.named('radio', 'bulk.strength.2').click();
  await page.locator('.dry-item').first().waitFor();
  await walker.press('Tab', 'x');
  await walker.lookOver('code, a dry run of suggestions');
  await walker.press('h');
  await walker.lookOver('code, hits without a search');
  await walker.press('l');
  await page.locator('.like-note').waitFor();
  await walker.look('code, answers like one');
  await walker.press('Escape', 'Control+f');
  await page.keyboard.type('/./');
  await page.locator('.stretch[data-hit]').first().waitFor();
  await walker.press('Enter', 'h');
  await page.locator('.dry-item').first().waitFor();
  await walker.lookOver('code, a dry run of hits');
  await walker.press('Control+f', 'Control+a', 'Delete', 'Enter');
  await walker.click('bulk.menu');
  await walker.lookOver('code, many at once');
}
