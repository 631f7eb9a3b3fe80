import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '#test/helpers/app.ts';
import { buildKeyLanguage } from '#test/helpers/key-language/build.ts';
import { createTranslator } from '#test/helpers/key-language/translator.ts';
import { NO_LANGUAGE, textsOn } from '#test/helpers/walk/texts.ts';
import { Walker } from '#test/helpers/walk/walk.ts';
import { walkWholeApp } from '#test/helpers/walk/whole-app.ts';

/** Rows are called by their number in the file, as a spreadsheet writes it. */
const ROW_NUMBERS = '.import-table tbody, .import-list td:first-child, .answer-row-number';
const ROWS_NAMED = /⟦(?:tables\.\w+|(?:code|results)\.respondent)⟧/;
/** Keys as they are printed on keyboards, and the digits that code; endings of files; versions. */
const PRINTED =
  /(?:Ctrl|⟦keys\.shift⟧)\+[\w,]*|\b(?:Ctrl|Enter|Esc|Delete|F[1-9]|PgDn|PgUp|Home|End)\b|^[1-9]$|^1–9$/g;
const OF_FILES = /\b\d{4}-\d\d-\d\d\b|\.(?:csv|xlsx|sitaatti)\b|^⟦settings\.version⟧ [\d.]+$/g;
/** What React Aria says itself, in its own translations. */
const OF_REACT_ARIA =
  /^(?:Dismiss|(?:Click|Press Enter) to start dragging\.|Press Delete to remove tag\.|Select|.* (?:not )?selected\.)$/;

describe('in the test language', () => {
  it('no screen shows a word or a number that is not from the catalogue', async () => {
    const app = await openApp({ folder: await buildKeyLanguage() });
    const found = new Map<string, string>();
    const look = async (state: string) => {
      for (const text of await ownWords(app.page)) if (!found.has(text)) found.set(text, state);
    };
    await walkWholeApp(new Walker(app.page, createTranslator().t, look));
    expect([...found].map(([text, state]) => `${state}: ${text}`)).toEqual([]);
    await app.close();
  });
});

/** What stands on the page outside ⟦⟧ and is written in the letters of the interface, or in digits. */
async function ownWords(page: Page): Promise<string[]> {
  const texts = await textsOn(page, `${NO_LANGUAGE}, ${ROW_NUMBERS}`);
  return texts.filter((text) => {
    if (text.includes('⟦?')) return true;
    if (OF_REACT_ARIA.test(text)) return false;
    const rest = text
      .replaceAll(PRINTED, ' ')
      .replaceAll(OF_FILES, ' ')
      .replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
    return /[\p{Script=Latin}]{2,}/u.test(rest) || (/\d/.test(rest) && !ROWS_NAMED.test(text));
  });
}
