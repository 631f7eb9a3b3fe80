import { app } from 'electron';
import { MENU_LANGUAGES, type MenuRequest } from '#shared/host/menu.ts';
import { keysMessages } from '#shared/i18n/messages/keys.ts';
import { menuMessages } from '#shared/i18n/messages/menu.ts';

type Language = MenuRequest['language'];

const WORDS = { ...keysMessages, ...menuMessages };

/** The shell's words in one language; the window's whole catalogue stays with the window. */
export type Words = (key: keyof typeof WORDS) => string;

let spoken: Language | undefined;

export function wordsIn(language: Language): Words {
  return (key) => WORDS[key][language];
}

/** In the language that the window last told, before that in the system's. */
export function words(): Words {
  return wordsIn(spoken ?? systemLanguage(app.getPreferredSystemLanguages()));
}

export function speak(language: Language): void {
  spoken = language;
}

/** The first of the person's languages that Sitaatti knows, else English. */
export function systemLanguage(tags: readonly string[]): Language {
  const known = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return known.flatMap((tag) => MENU_LANGUAGES.find((each) => each === tag) ?? [])[0] ?? 'en';
}
