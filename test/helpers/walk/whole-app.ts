import { textFile } from '#test/helpers/bad-files.ts';
import { savedBy } from '#test/helpers/pages/project-pages.ts';
import { GREEK_CODEBOOK, GREEK_SURVEY } from '#test/helpers/walk/greek-survey.ts';
import { walkManyAnswers } from '#test/helpers/walk/many-answers.ts';
import type { Walker } from '#test/helpers/walk/walk.ts';

/** From the empty app through every screen, dialog, menu, empty state and refusal of it. */
export async function walkWholeApp(walker: Walker): Promise<void> {
  await begin(walker);
  await importSurvey(walker);
  await emptyScreens(walker);
  await settings(walker);
  await codebook(walker);
  await coding(walker);
  await walkManyAnswers(walker);
  await codingSmallParts(walker);
  await attributes(walker);
  await results(walker);
  await projects(walker);
}

async function begin(walker: Walker): Promise<void> {
  await walker.named('button', 'projects.trySample').waitFor();
  await walker.look('projects, none');
  await walker.press('Control+,');
  await walker.lookOver('settings before any project');
  await walker.give('projects.openFile', textFile('κακό.sitaatti', 'κακό'));
  await walker.page.locator('.told .notice').waitFor();
  await walker.look('projects, a file refused');
}

async function importSurvey(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.go('2', 'keys.goImport');
  await walker.look('import, nothing given');
  await walker.click('import.paste');
  await walker.lookOver('paste cells');
  await walker.give('import.open', textFile('άδειο.csv', ''));
  await page.locator('.import-notes .notice').waitFor();
  await walker.look('import, a file refused');
  await walker.click('import.other');
  await walker.give('import.open', GREEK_SURVEY);
  await page.locator('.import-read[aria-busy=false] .import-column').first().waitFor();
  await walker.look('import, read');
  await walker.lookIntoLists('.import-source', 'import');
  await page.locator('.import-role').first().click();
  await walker.lookOver('a column’s roles');
  await page.locator('[type=submit]').click();
  await walker.named('button', 'import.startCoding').waitFor();
  await walker.look('import, done');
}

async function emptyScreens(walker: Walker): Promise<void> {
  await walker.go('4', 'keys.goCodebook');
  await walker.named('button', 'codebook.newTheme').waitFor();
  await walker.look('codebook, empty');
  await walker.go('5', 'keys.goResults');
  await walker.named('button', 'results.goCodebook').waitFor();
  await walker.look('results, no themes');
  await walker.go('3', 'keys.goCode');
  await walker.page.locator('article').first().waitFor();
  await walker.look('code, no themes');
  await walker.press('F9');
  await walker.page.locator('.history-act').first().waitFor();
  await walker.look('history');
  await walker.press('Escape');
}

async function settings(walker: Walker): Promise<void> {
  const { page } = walker;
  const tab = (at: number) => page.getByRole('tab').nth(at);
  await walker.press('F1');
  await page.locator('.key-list').first().waitFor();
  await walker.look('settings, keys');
  await page.locator('.key-list button').nth(3).click();
  await walker.look('settings, a key asked for');
  await walker.press('x');
  await page.locator('.settings-page .notice').waitFor();
  await walker.look('settings, a key refused');
  await tab(1).click();
  await page.getByRole('textbox').first().fill('Άννα Βέρα');
  await walker.look('settings, coder');
  await tab(3).click();
  await page.getByRole('tabpanel').locator('p').first().waitFor();
  await walker.look('settings, copies');
  await tab(4).click();
  await page.locator('.licence').first().waitFor();
  await walker.look('settings, about');
  await tab(0).click();
  await walker.lookIntoLists('.settings-page', 'settings');
  await walker.lookOver('settings, looks');
}

async function codebook(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.go('4', 'keys.goCodebook');
  await walker.give('codebook.import', GREEK_CODEBOOK);
  await page.getByRole('dialog').waitFor();
  await walker.look('codebook import');
  await page.locator('.dialog-acts .button-primary').click();
  await page.locator('.codebook-page').waitFor();
  await walker.look('codebook, a group');
  await page.locator('.codebook-row').nth(1).click();
  await walker.named('button', 'codebook.dropKey').waitFor();
  await walker.look('codebook, a theme');
  await walker.lookIntoLists('.codebook-page', 'codebook');
  await walker.click('codebook.export');
  await walker.lookOver('codebook export');
  await walker.click('codebook.newTheme');
  await page.keyboard.type('Αναμονή');
  await walker.press('Enter');
  await walker.look('codebook, a name refused');
  await walker.press('Escape');
  await walker.click('codebook.dropKey');
  await walker.click('codebook.giveKey');
  await walker.look('codebook, a key asked for');
  await walker.press('-');
  await page.locator('[role=alert]').waitFor();
  await walker.look('codebook, a key refused');
  await walker.click('codebook.retire');
  await page.locator('.codebook-fold').click();
  await page.locator('.codebook-retired .codebook-open').first().click();
  await walker.named('button', 'codebook.restore').waitFor();
  await walker.look('codebook, a retired theme');
  await walker.click('codebook.restore');
  await walker.go('5', 'keys.goResults');
  await walker.named('button', 'results.goCode').waitFor();
  await walker.look('results, nothing coded');
}

async function coding(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.go('3', 'keys.goCode');
  await page.waitForFunction(() => document.activeElement?.matches('.answers'));
  await page.locator('article[aria-current=true] .chip-suggested').first().waitFor();
  await walker.look('code, suggestions');
  await walker.press('n');
  await walker.look('code, a suggestion under the cursor');
  await walker.press('1');
  await page.locator('article[aria-current=true] .chip:not(.chip-suggested)').first().waitFor();
  await walker.look('code, coded');
  await walker.press('s');
  await walker.look('code, words selected');
  await walker.press('t');
  await walker.look('palette');
  await page.keyboard.type('ωωω');
  await walker.look('palette, nothing matches');
  await walker.press('Escape', 'Escape');
  await page.waitForFunction(() => document.activeElement?.matches('.answers'));
  await walker.press('n', 'e');
  await walker.look('code, a quote’s edge moves');
  await walker.press('Escape', 'n', 'i', 'm');
  await page.getByRole('textbox').last().fill('σημείωση');
  await walker.lookOver('memo');
  await walker.press('ArrowDown', 'ArrowDown');
  await page.locator('article[aria-current=true] .chip-suggested').first().waitFor();
  await walker.press('n', 'x', 'Space', 'ArrowUp');
  await openPane(walker, 'code.toggleRight');
  await page.locator('.rejected').waitFor();
  await walker.look('code, rejected and done');
  await walker.press('Control+z');
  await page.locator('.told .notice').waitFor();
  await walker.look('code, undone');
}

async function codingSmallParts(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.press('f');
  await page.locator('.answers[data-mode=focus]').waitFor();
  await walker.look('code, one answer at a time');
  await walker.press('f');
  await walker.press('Control+k');
  await page.locator('.palette').waitFor();
  await walker.look('code, the palette of actions');
  await walker.press('Escape');
  await openPane(walker, 'code.toggleRight');
  await walker.lookIntoLists('.inspector', 'code inspector');
  await openPane(walker, 'code.side');
  await walker.look('code, the side pane');
  await walker.press('F2');
  await walker.lookOver('progress by question');
  await walker.click('code.filters');
  await walker.lookIntoLists('.filter-choices', 'code filters');
  await walker.lookOver('code filters');
  await page.locator('.left-pane .pane-line[aria-pressed]').nth(1).click();
  await walker.press('Control+f');
  await page.keyboard.type('ψψψ');
  await page.locator('.answers-none').waitFor();
  await walker.look('code, nothing passes');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.locator('article').first().waitFor();
  await openPane(walker, 'code.side');
  await page.locator('.left-pane .pane-line[aria-pressed]').first().click();
}

/** In a narrow window a pane is there only while it is asked for. */
async function openPane(walker: Walker, key: 'code.side' | 'code.toggleRight'): Promise<void> {
  const button = walker.named('button', key);
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

async function attributes(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.go('g', 'keys.goAttributes');
  await page.locator('.pick-row').first().waitFor();
  await walker.look('attributes');
  await page.locator('.pick-row').first().click();
  await page.locator('.name-bar input').fill('Ομάδα');
  await walker.look('attributes, a value chosen');
  await walker.press('Enter');
  await page.locator('.group-item').waitFor();
  await walker.look('attributes, a group');
  await page.locator('.attribute-head .segment').last().click();
  await walker.look('attributes, no other-answers');
  await walker.lookIntoLists('.other-question', 'attributes');
  await page.locator('.other-question .choice-button').click();
  await page.getByRole('option').last().click();
  await page.locator('.pick-row').first().click();
  await walker.look('attributes, other-answers');
}

async function results(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.go('5', 'keys.goResults');
  await page.locator('.results-table').waitFor();
  await walker.look('results');
  await walker.lookIntoLists('.results-settings', 'results');
  const lists = page.locator('.results-settings .choice-button');
  await lists.first().click();
  await page.getByRole('option').last().click();
  await lists.nth(2).click();
  await page.getByRole('option').nth(1).click();
  await page.locator('.results-cell-button').first().waitFor();
  await walker.look('results, compared');
  await page.locator('.results-bar-button').first().click();
  await page.locator('.results-quotes[aria-busy=false]').waitFor();
  await walker.look('results, quotes');
  await walker.click('results.csv');
  await walker.lookOver('results as CSV');
  await savedBy(page, () => walker.click('results.excel'));
  await page.locator('.told .notice').waitFor();
  await walker.look('results, saved');
}

async function projects(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.go('1', 'keys.goProjects');
  const acts = page.locator('.project-table .icon-button').first();
  await acts.waitFor();
  await walker.look('projects');
  await acts.click();
  await walker.lookOver('a project’s acts');
  await acts.click();
  await walker.named('menuitem', 'projects.rename').click();
  await page.getByRole('textbox').fill(' ');
  await walker.press('Enter');
  await page.locator('.react-aria-FieldError').waitFor();
  await walker.lookOver('rename, refused');
  await acts.click();
  const file = await savedBy(page, () => walker.named('menuitem', 'projects.saveFile').click());
  await walker.give('projects.openFile', await file.path());
  await walker.lookOver('the project is here already');
  await acts.click();
  await walker.named('menuitem', 'projects.delete').click();
  await walker.lookOver('delete');
}
