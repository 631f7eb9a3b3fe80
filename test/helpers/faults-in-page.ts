import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
  interface Window {
    readonly axe?: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

/** What axe-core finds, of any weight, each by its rule and the elements it is on. `only`: of these rules. */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined)))
    await page.evaluate(await readFile(axeFile, 'utf8'));
  return await page.evaluate(async (rules) => {
    const runOnly = rules ? { runOnly: { type: 'rule', values: rules } } : {};
    const options = { resultTypes: ['violations'], preload: false, ...runOnly };
    const { violations } = (await window.axe?.run(document, options)) ?? { violations: [] };
    /** A sign that is hidden from assistive technology needs no place in the name. */
    const isSaid = (target: string) => {
      const control = document.querySelector(target);
      const bare = control?.cloneNode(true);
      if (!control || !(bare instanceof Element)) return false;
      for (const hidden of bare.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      const text = bare.textContent?.trim() ?? '';
      return control.getAttribute('aria-label')?.includes(text) ?? false;
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => id !== 'label-content-name-mismatch' || !isSaid(String(target[0])))
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, only);
}

/** What cannot be reached in a small window: the page scrolls sideways, or a control lies outside. */
export async function outOfSight(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
    const scrolls = (element: Element, axis: 'overflowX' | 'overflowY') => {
      for (let each = element.parentElement; each; each = each.parentElement) {
        const isCut = each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight;
        if (isCut && /auto|scroll/.test(getComputedStyle(each)[axis])) return true;
      }
      return false;
    };
    const controls = document.querySelectorAll('button, input, select, textarea, [tabindex="0"]');
    const lost = [...controls].filter((control) => {
      const box = control.getBoundingClientRect();
      const isHidden = box.width <= 1 || box.height <= 1 || control.closest('[aria-hidden=true]');
      if (isHidden || control.closest('.visually-hidden, [data-react-aria-prevent-focus]'))
        return false;
      const isBeside = box.left < -1 || box.right > clientWidth + 1;
      const isBelow = box.top < -1 || box.top > clientHeight;
      return (
        (isBeside && !scrolls(control, 'overflowX')) || (isBelow && !scrolls(control, 'overflowY'))
      );
    });
    const names = lost.map((control) => {
      const { left, top, right } = control.getBoundingClientRect();
      return `${control.outerHTML.slice(0, 160)} at ${left}–${right}, ${top}`;
    });
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`, ...names] : names;
  });
}

/** Goes on by Tab so many times; says where the focus could not be seen. */
export async function unseenFocus(page: Page, times: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(focusFault);
    if (fault) unseen.push(fault);
  }
  return unseen;
}

async function focusFault(): Promise<string | undefined> {
  const drawn = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await drawn();
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const around: Element[] = [];
  for (let each: Element | null = focused; each && around.length < 4; each = each.parentElement)
    around.push(each);
  // A ring may be on the part itself, around it, or on the label of a hidden input.
  around.push(...(focused.parentElement?.children ?? []));
  const look = () =>
    around.map((each) => {
      const { outlineStyle, outlineColor, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(each);
      return [outlineStyle, outlineColor, boxShadow, borderColor, backgroundColor].join();
    });
  const withFocus = look();
  focused.blur();
  await drawn();
  const without = look();
  focused.focus({ preventScroll: true });
  const isSeen = withFocus.some((style, at) => style !== without[at]);
  return isSeen ? undefined : focused.outerHTML.slice(0, 200);
}

/** Words of controls, headings and messages that are cut off, and that no hint gives in full. */
export async function cutWords(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body *')];
    const cut = elements.filter((element) => {
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      const { overflowX, visibility } = getComputedStyle(element);
      const isOver = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isHidden =
        visibility === 'hidden' || element.closest('.visually-hidden, [data-live-announcer], pre');
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      return hasText && isOver && !scrolls && !isHidden && !element.closest('[title]');
    });
    return cut.map((element) => `cut: ${element.outerHTML.slice(0, 160)}`);
  });
}
