import type { CDPSession, Page } from 'playwright-core';

/** A part of the app as a screen reader has it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  /** How it speaks up by itself when it changes: polite, assertive, or not at all. */
  readonly live: string | undefined;
  readonly isFocusable: boolean;
}

/** Parts that a person acts on: each needs a name to be called by. */
const ACTED_ON = new Set(
  'button checkbox combobox link listbox menu menuitem menuitemradio option radio searchbox slider spinbutton switch tab textbox treeitem'.split(
    ' ',
  ),
);

/** Chromium's accessibility tree, read over DevTools. */
export class AccessibilityTree {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<AccessibilityTree> {
    return new AccessibilityTree(await page.context().newCDPSession(page));
  }

  /** All that is not hidden, in reading order. */
  async read(): Promise<Heard[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder: typeof nodes = [];
    const walk = (id: string) => {
      const node = byId.get(id);
      if (!node) return;
      if (!node.ignored) inOrder.push(node);
      for (const child of node.childIds ?? []) walk(child);
    };
    if (nodes[0]) walk(nodes[0].nodeId);
    return inOrder.map(({ role, name, properties = [] }) => {
      const property = (wanted: string) =>
        properties.find((each) => each.name === wanted)?.value.value as unknown;
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        isFocused: property('focused') === true,
        isFocusable: property('focusable') === true,
        live: property('live') as string | undefined,
      };
    });
  }

  /** Roles of parts that a person acts on and that have no name. */
  async nameless(): Promise<string[]> {
    const parts = await this.read();
    return parts
      .filter(({ role, name }) => ACTED_ON.has(role) && name.trim() === '')
      .map(({ role }) => `a ${role} without a name`);
  }

  async focused(): Promise<Heard | undefined> {
    return (await this.read()).findLast(({ isFocused }) => isFocused);
  }
}

/** Keeps what every live region of the page says from now on, in order; `said` gives it and forgets it. */
export async function listen(page: Page): Promise<{ said: () => Promise<string[]> }> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest(regions)?.textContent?.trim();
        if (text && heard.at(-1) !== text) heard.push(text);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { takeHeard: () => heard.splice(0) });
  });
  const said = async () =>
    await page.evaluate(() => (globalThis as unknown as { takeHeard: () => string[] }).takeHeard());
  return { said };
}
