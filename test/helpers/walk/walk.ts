import type { Locator, Page } from 'playwright-core';
import type { MessageKey, Translator } from '#shared/i18n/translator.ts';
import { drawn } from '#test/helpers/drawn.ts';
import { giveFile, type GivenFile } from '#test/helpers/pages/project-pages.ts';

type Role = Parameters<Page['getByRole']>[0];

/** Is told of every state that the walk comes to, while it is on screen. */
export type Look = (state: string) => Promise<void>;

/** Dialogs and lists, as they lie over each other. */
const OVERLAYS = '.scrim, .popover';

/** A person who goes through the app in any language: finds everything by the words of its catalogue. */
export class Walker {
  readonly page: Page;
  readonly t: Translator['t'];
  readonly #look: Look;

  constructor(page: Page, t: Translator['t'], look: Look) {
    this.page = page;
    this.t = t;
    this.#look = look;
  }

  /** Once nothing moves any more. */
  async look(state: string): Promise<void> {
    await drawn(this.page);
    await this.#look(state);
  }

  named(role: Role, key: MessageKey, values?: Parameters<Translator['t']>[1]): Locator {
    return this.page.getByRole(role, { name: this.t(key, values), exact: true }).first();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async click(key: MessageKey, values?: Parameters<Translator['t']>[1]): Promise<void> {
    await this.named('button', key, values).click();
  }

  async go(digit: string, key: MessageKey): Promise<void> {
    await this.press(`Control+${digit}`);
    await this.named('main', key).waitFor();
  }

  async give(key: MessageKey, file: GivenFile): Promise<void> {
    await giveFile(this.page, () => this.click(key), file);
  }

  /** Looks at what has opened over the screen, and closes it. */
  async lookOver(state: string): Promise<void> {
    const over = this.page.locator(
      '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]',
    );
    await over.first().waitFor();
    await this.look(state);
    const opened = await this.page.locator(OVERLAYS).count();
    await this.press('Escape');
    await this.page.waitForFunction(
      ([overlays, count]) => document.querySelectorAll(overlays).length < count,
      [OVERLAYS, opened] as const,
    );
  }

  /** The lists that drop down inside a part of the screen, one after another. */
  async lookIntoLists(part: string, state: string): Promise<void> {
    const lists = this.page.locator(`${part} .choice-button:not([data-disabled])`);
    for (let at = 0; at < (await lists.count()); at += 1) {
      await lists.nth(at).click();
      await this.lookOver(`${state}, list ${at + 1}`);
    }
  }
}
