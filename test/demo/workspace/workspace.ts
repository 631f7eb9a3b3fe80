import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Span } from '#shared/domain/coding.ts';
import { readProjectFile } from '#shared/exchange/project-file.ts';
import { readAnswerKey, type KeyedTheme } from '#test/demo/workspace/answer-key.ts';
import { CountedKeyboard } from '#test/demo/workspace/counted-keyboard.ts';
import { scoreCodings, type Score } from '#test/demo/workspace/score-codings.ts';
import { isWithinWord, planSelection } from '#test/demo/workspace/plan-selection.ts';
import { openApp } from '#test/helpers/app.ts';
import { CodebookPage } from '#test/helpers/pages/codebook-page.ts';
import { CodingPage, type SeenAnswer } from '#test/helpers/pages/coding-page.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';

/** Letters for themes, the likeliest to be free first. */
const LETTERS = Array.from('djkqwybozghlrupvc');

/** As much of a name as tells it from the others, without letters that a keyboard may lack. */
const NAME_TYPED = /[a-z]{5,7}/i;

/**
 * Codes every answer of the bundled sample as its answer key has it: by suggestions, by keys and by
 * selected words, one answer after another. Every press is counted, those that give the themes their
 * keys too; bulk acts and the mouse are not used for coding.
 */
export async function run({ out }: { readonly out: string }): Promise<void> {
  await mkdir(out, { recursive: true });
  const app = await openApp();
  try {
    const { page } = app;
    const coding = await CodingPage.withSample(page);
    const keyboard = new CountedKeyboard(page);
    const letters = await giveKeys(page, keyboard);
    const pages = new ProjectPages(page);
    await pages.go('Code');
    await coding.ready();
    const answers = await codeAll(coding, keyboard, letters);
    await page.screenshot({ path: path.join(out, 'workspace.png') });
    await coding.saved();
    const file = path.join(out, 'workspace.sitaatti');
    await (await pages.saveProjectFile()).saveAs(file);
    report(answers, keyboard.presses, await scoreOf(file));
  } finally {
    await app.close();
  }
}

/** Gives each theme a key of its own as long as there are any; a letter that the app keeps is refused. */
async function giveKeys(
  page: Page,
  keyboard: CountedKeyboard,
): Promise<ReadonlyMap<string, string>> {
  const codebook = new CodebookPage(page);
  await codebook.go();
  const names = (await codebook.outline()).filter((name) => name.startsWith('-'));
  const free = [...LETTERS];
  const letters = new Map<string, string>();
  for (const name of names.map((each) => each.slice(1))) {
    await codebook.choose(name);
    while (!letters.has(name)) {
      const letter = free.shift();
      if (letter === undefined) return letters;
      if (await codebook.takesKey(letter, (key) => keyboard.press(key))) letters.set(name, letter);
    }
  }
  return letters;
}

async function codeAll(
  coding: CodingPage,
  keyboard: CountedKeyboard,
  letters: ReadonlyMap<string, string>,
): Promise<number> {
  const keyOf = readAnswerKey();
  const count = Number(await coding.current.getAttribute('aria-setsize'));
  for (let answer = 0; answer < count; answer += 1) {
    const seen = await coding.seen();
    for (const keyed of keyOf(seen.row, seen.text))
      await code(keyed, await coding.seen(), keyboard, letters);
    await keyboard.press('Space');
  }
  return count;
}

async function code(
  { theme, quote }: KeyedTheme,
  { text, language, suggestions, digits }: SeenAnswer,
  keyboard: CountedKeyboard,
  letters: ReadonlyMap<string, string>,
): Promise<void> {
  const suggested = suggestions.find((each) => each.theme === theme);
  if (suggested && fits(text, suggested.quote, quote ?? { start: 0, end: text.length })) {
    await keyboard.press(suggested.digit);
    return;
  }
  // Words are selected, though all of them: with none, the suggestion's own quote would be taken.
  if (quote) await keyboard.select(planSelection(text, language, quote));
  else if (suggested) await keyboard.press('a');
  const key = letters.get(theme) ?? digits.get(theme);
  if (key !== undefined) await keyboard.press(key);
  else
    for (const each of ['t', ...Array.from(NAME_TYPED.exec(theme)?.[0] ?? ''), 'Enter'])
      await keyboard.press(each);
}

/** Whether the quote that a suggestion proposes is the one that is wanted. */
function fits(text: string, proposed: string, wanted: Span): boolean {
  const start = text.indexOf(proposed);
  return start >= 0 && isWithinWord(text, { start, end: start + proposed.length }, wanted);
}

async function scoreOf(file: string): Promise<Score> {
  const read = readProjectFile(new Uint8Array(await readFile(file)));
  if (!read.ok) throw new Error('The saved project cannot be read');
  return scoreCodings(read.value.tables, readAnswerKey());
}

function report(answers: number, presses: number, score: Score): void {
  const figures = {
    keys_per_answer: Number((presses / answers).toFixed(2)),
    f1: Number(score.f1.toFixed(3)),
    spans_within_word: Number(score.withinWord.toFixed(3)),
  };
  console.log(`${answers} answers, ${score.codings} codings, ${presses} presses of keys`);
  console.log(JSON.stringify({ demo: 'workspace', figures }));
}
