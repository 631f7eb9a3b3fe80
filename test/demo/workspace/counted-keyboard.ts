import type { Page } from 'playwright-core';
import type { SelectionKey } from '#test/demo/workspace/plan-selection.ts';

/** A keyboard that counts every key that goes down, arrows and modifiers too. */
export class CountedKeyboard {
  readonly #page: Page;
  #presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get presses(): number {
    return this.#presses;
  }

  async press(key: string): Promise<void> {
    this.#presses += 1;
    await this.#page.keyboard.press(key);
  }

  async select(keys: readonly SelectionKey[]): Promise<void> {
    let isHeld = false;
    for (const { key, isShifted } of keys) {
      if (isShifted && !isHeld) await this.#down('Shift');
      if (!isShifted && isHeld) await this.#page.keyboard.up('Shift');
      isHeld = isShifted;
      await this.press(key);
    }
    if (isHeld) await this.#page.keyboard.up('Shift');
  }

  async #down(key: string): Promise<void> {
    this.#presses += 1;
    await this.#page.keyboard.down(key);
  }
}
