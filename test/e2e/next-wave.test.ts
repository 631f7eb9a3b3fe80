import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodebookPage } from '#test/helpers/pages/codebook-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';

let app: OpenedApp;
let codebook: CodebookPage;
let outline: string[];

beforeAll(async () => {
  app = await openApp();
  codebook = new CodebookPage(app.page);
  const coding = await CodingPage.withSample(app.page);
  await coding.ready();
  await coding.codeByPalette('vertaistuki');
  await coding.saved();
  await codebook.go();
  outline = await codebook.outline();
});

afterAll(async () => {
  await app.close();
});

describe('next year’s survey, by keyboard', () => {
  it('begins with this one’s codebook and waits for its answers', async () => {
    const { page } = app;
    const list = new ProjectList(page);
    await list.go();
    const [name] = await list.names();
    await page.getByRole('button', { name: `Acts on “${name}”`, exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'New survey with this codebook…' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'Name of the new project' });
    await field.press('Control+a');
    await page.keyboard.type(' ');
    await field.press('Enter');
    await page.getByText('Write a name.').waitFor();
    await field.press('Control+a');
    await page.keyboard.type('Kysely 2026');
    await field.press('Enter');
    await page.getByRole('heading', { name: 'Import a survey’s answers' }).waitFor();
    await codebook.go();
    expect(await codebook.outline()).toEqual(outline);
  });

  it('shows what was coded in the earlier one on the theme’s page', async () => {
    await codebook.choose('Vertaistuki');
    const examples = app.page.locator('.earlier-examples');
    await examples.getByRole('heading', { name: 'Examples from earlier surveys 1' }).waitFor();
    expect(await examples.getByRole('listitem').count()).toBe(1);
    expect(await app.page.locator('.codebook-quotes li').count()).toBe(0);
  });
});
