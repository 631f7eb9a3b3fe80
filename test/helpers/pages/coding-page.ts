import type { Locator, Page } from 'playwright-core';
import type { Language } from '#shared/domain/project.ts';
import { drawn } from '#test/helpers/drawn.ts';
import { placeKept } from '#test/helpers/kept-place.ts';

/** What a person sees of the answer under the cursor. */
export interface SeenAnswer {
  readonly row: number;
  readonly text: string;
  readonly language: Language;
  readonly suggestions: readonly SeenSuggestion[];
  /** The digits of themes, suggested and likely ones. */
  readonly digits: ReadonlyMap<string, string>;
}

interface SeenSuggestion {
  readonly theme: string;
  readonly digit: string;
  readonly quote: string;
}

/** The coding screen as a person sees it, in English. */
export class CodingPage {
  readonly page: Page;
  readonly answers: Locator;
  readonly inspector: Locator;

  constructor(page: Page) {
    this.page = page;
    this.answers = page.getByRole('feed', { name: 'Answers' });
    this.inspector = page.getByRole('complementary', { name: 'About the answer' });
  }

  /** Opens the bundled sample from the empty list of projects, and waits for its suggestions. */
  static async withSample(page: Page): Promise<CodingPage> {
    await page.getByRole('button', { name: 'Try the sample' }).click();
    const coding = new CodingPage(page);
    await coding.answers.waitFor();
    await page.locator('.chip-suggested').first().waitFor();
    return coding;
  }

  get current(): Locator {
    return this.answers.locator('article[aria-current=true]');
  }

  /** The row number of the answer under the cursor. */
  async currentRow(): Promise<string> {
    return (await this.current.locator('.answer-row-number').textContent()) ?? '';
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until the answers are there and have the focus: keys act from then on. */
  async ready(): Promise<void> {
    await this.current.waitFor();
    await this.page.waitForFunction(() => document.activeElement?.matches('.answers'));
  }

  /** Closes the window and opens it again, once the work and the place are on disk. */
  async reopen(): Promise<void> {
    await this.saved();
    await placeKept(this.page);
    await this.page.reload();
    await this.ready();
  }

  /** The decided themes on the current answer, as its chips say them. */
  async themes(): Promise<string[]> {
    await drawn(this.page);
    return await this.current.locator('.chip:not(.chip-suggested)').allTextContents();
  }

  /** Waits until something is suggested for the answer under the cursor: Enter accepts from then on. */
  async suggested(): Promise<void> {
    await this.current.locator('.chip-suggested').first().waitFor();
  }

  async suggestions(): Promise<string[]> {
    await drawn(this.page);
    return await this.current.locator('.chip-suggested').allTextContents();
  }

  /** The words of the answer's codings, as the right pane quotes them. */
  async quotes(): Promise<string[]> {
    await drawn(this.page);
    const cards = this.inspector.locator('.coding-card:not(.coding-card-suggested)');
    return await cards.locator('.coding-card-quote').allTextContents();
  }

  /** What a screen reader was told last. */
  async said(): Promise<string> {
    await drawn(this.page);
    return (await this.page.locator('.code > [role=status]').textContent()) ?? '';
  }

  /** The words that the ring around the mark under the cursor goes round. */
  async ringed(): Promise<string> {
    return (await this.current.locator('.stretch[data-current]').allTextContents()).join('');
  }

  /** Where words of the current answer begin or end on the screen, in the middle of their line. */
  async pointOf(words: string, side: 'start' | 'end' = 'start'): Promise<{ x: number; y: number }> {
    const text = this.current.locator('.answer-text');
    const begin = ((await text.textContent()) ?? '').indexOf(words);
    if (begin < 0) throw new Error(`No such words: ${words}`);
    return await text.evaluate(placeOnScreen, side === 'start' ? begin : begin + words.length);
  }

  /** Drags from the beginning of some words of the current answer to the end of others. */
  async dragOver(from: string, to: string): Promise<void> {
    const start = await this.pointOf(from);
    const end = await this.pointOf(to, 'end');
    const { mouse } = this.page;
    await mouse.move(start.x + 1, start.y);
    await mouse.down();
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await mouse.move(end.x, end.y);
    await mouse.up();
  }

  /** How many of the shown answers mention a theme, as the left pane counts. */
  async countOf(theme: string): Promise<string> {
    await drawn(this.page);
    const line = this.page.locator('.left-pane .pane-line', { hasText: theme });
    return (await line.first().locator('.number').textContent()) ?? '';
  }

  /** The answer under the cursor, with what is suggested for it. */
  async seen(): Promise<SeenAnswer> {
    await drawn(this.page);
    const seen = await this.page.evaluate(() => {
      const article = document.querySelector('article[aria-current=true]');
      const text = article?.querySelector('.answer-text')?.cloneNode(true) as Element | undefined;
      for (const hidden of text?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
      const cards = document.querySelectorAll('.coding-card-suggested');
      return {
        row: Number(article?.querySelector('.answer-row-number')?.textContent),
        text: text?.textContent ?? '',
        language: article?.getAttribute('lang') as Language,
        suggestions: Array.from(cards, (card) => ({
          theme: card.querySelector('strong')?.textContent ?? '',
          digit: card.querySelector('kbd')?.textContent ?? '',
          quote: card.querySelector('.coding-card-quote')?.textContent?.slice(1, -1) ?? '',
        })),
        likely: Array.from(document.querySelectorAll('.likely li'), (line) => [
          line.querySelector('.pane-line-name')?.textContent ?? '',
          line.querySelector('kbd')?.textContent ?? '',
        ]),
      };
    });
    const { likely, ...rest } = seen;
    const suggested = rest.suggestions.map(({ theme, digit }) => [theme, digit]);
    return { ...rest, digits: new Map([...suggested, ...likely] as [string, string][]) };
  }

  /** Opens, by keyboard, the choices of which answers are shown and how; Escape closes them. */
  async openFilters(): Promise<void> {
    await this.page.getByRole('button', { name: 'Filter, order, group' }).press('Enter');
  }

  /** How many answers pass the filter, as the list's head says: more than rows where some are alike. */
  async passing(): Promise<number> {
    const said = (await this.page.locator('.list-head-count').textContent()) ?? '';
    return Number(said.split(' ')[0]?.replace(',', ''));
  }

  /** How many answers are chosen, as the list's head says; empty while none is. */
  async chosen(): Promise<string> {
    return (await this.page.locator('.chosen-count').textContent()) ?? '';
  }

  /** The one dialog that is open. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async find(text: string): Promise<void> {
    await this.press('Control+f');
    await this.page.keyboard.type(text);
    await this.press('Enter');
  }

  async codeByPalette(text: string): Promise<void> {
    await this.press('t');
    await this.page.getByRole('combobox', { name: 'Find a theme' }).fill(text);
    await this.press('Enter');
  }

  async saved(): Promise<void> {
    await this.page.locator('.save-mark[data-state=saved]').waitFor();
  }

  /**
   * Goes through every answer: accepts its fair and strong suggestions by their digits, leaves weak
   * ones, and marks it done. Returns how many suggestions were accepted.
   */
  async acceptThroughout(): Promise<number> {
    const total = Number(
      await this.answers.locator('article').first().getAttribute('aria-setsize'),
    );
    let accepted = 0;
    for (let answer = 0; answer < total; answer += 1) {
      await this.current.waitFor();
      for (let digit = await this.#nextDigit(); digit; digit = await this.#nextDigit()) {
        await this.press(digit);
        accepted += 1;
      }
      await this.press('Space');
    }
    return accepted;
  }

  /** The digit of the current answer's first suggestion that is more than weak. */
  async #nextDigit(): Promise<string | undefined> {
    return await this.page.evaluate(() => {
      const chip = document.querySelector(
        'article[aria-current] .chip-suggested:is([data-level="2"], [data-level="3"]) kbd',
      );
      return chip?.textContent;
    });
  }
}

/** Runs in the page: the place after so many letters of a text. */
function placeOnScreen(text: Element, offset: number): { x: number; y: number } {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) {
      const range = document.createRange();
      range.setStart(node, left);
      const box = range.getBoundingClientRect();
      return { x: box.x, y: box.y + box.height / 2 };
    }
    left -= length;
  }
  throw new Error('No such place');
}
