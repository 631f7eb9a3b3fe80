import { createInstance, type FormatterModule } from 'i18next';
import type { Language } from '#shared/domain/project.ts';
import { LANGUAGES } from '#shared/domain/project.ts';
import { actsMessages } from '#shared/i18n/messages/acts.ts';
import { appMessages } from '#shared/i18n/messages/app.ts';
import { bulkMessages } from '#shared/i18n/messages/bulk.ts';
import { attributesMessages } from '#shared/i18n/messages/attributes.ts';
import { codeMessages } from '#shared/i18n/messages/code.ts';
import { codebookMessages } from '#shared/i18n/messages/codebook.ts';
import { copiesMessages } from '#shared/i18n/messages/copies.ts';
import { findMessages } from '#shared/i18n/messages/find.ts';
import { historyMessages } from '#shared/i18n/messages/history.ts';
import { leftoverMessages } from '#shared/i18n/messages/leftovers.ts';
import { groupsMessages } from '#shared/i18n/messages/groups.ts';
import { importMessages } from '#shared/i18n/messages/import.ts';
import { keysMessages } from '#shared/i18n/messages/keys.ts';
import { memosMessages } from '#shared/i18n/messages/memos.ts';
import { menuMessages } from '#shared/i18n/messages/menu.ts';
import { progressMessages } from '#shared/i18n/messages/progress.ts';
import { quotesMessages } from '#shared/i18n/messages/quotes.ts';
import { projectsMessages } from '#shared/i18n/messages/projects.ts';
import { refusalsMessages } from '#shared/i18n/messages/refusals.ts';
import { reportMessages } from '#shared/i18n/messages/report.ts';
import { resultsMessages } from '#shared/i18n/messages/results.ts';
import { settingsMessages } from '#shared/i18n/messages/settings.ts';
import { suggestMessages } from '#shared/i18n/messages/suggest.ts';
import { tablesMessages } from '#shared/i18n/messages/tables.ts';
import { templatesMessages } from '#shared/i18n/messages/templates.ts';
import { waveMessages } from '#shared/i18n/messages/wave.ts';
import { versionsMessages } from '#shared/i18n/messages/versions.ts';

export const MESSAGES = {
  ...actsMessages,
  ...historyMessages,
  ...appMessages,
  ...bulkMessages,
  ...attributesMessages,
  ...codeMessages,
  ...codebookMessages,
  ...quotesMessages,
  ...memosMessages,
  ...copiesMessages,
  ...findMessages,
  ...leftoverMessages,
  ...groupsMessages,
  ...importMessages,
  ...keysMessages,
  ...menuMessages,
  ...progressMessages,
  ...projectsMessages,
  ...refusalsMessages,
  ...reportMessages,
  ...resultsMessages,
  ...settingsMessages,
  ...suggestMessages,
  ...tablesMessages,
  ...templatesMessages,
  ...versionsMessages,
  ...waveMessages,
} as const;

type WithoutPlural<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Every key a sentence can be asked by; plural keys without their ending. */
export type MessageKey = WithoutPlural<keyof typeof MESSAGES>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Sentences, numbers and dates in one language. `count` chooses the plural form; numbers are written by language. */
export interface Translator {
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** 1234.5 → "1 234,5" in Finnish. */
  readonly number: (value: number, maximumFractionDigits?: number) => string;
  /** 0.432 → "43 %" in Finnish. Neither none nor all is said of what only rounds to it: "<1 %", ">99 %". */
  readonly percent: (share: number, maximumFractionDigits?: number) => string;
  /** Milliseconds since 1970 → date and time, short. */
  readonly date: (ms: number) => string;
}

const LOCALES = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

export function createTranslator(language: Language): Translator {
  const locale = LOCALES[language];
  const number = cached(
    (digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
  );
  const engine = createInstance();
  engine.use(numbersAs((value) => number(2).format(value)));
  void engine.init({
    lng: language,
    resources: Object.fromEntries(
      LANGUAGES.map((each) => [each, { translation: sentencesIn(each) }]),
    ),
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  const percent = cached(
    (digits) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }),
  );
  return {
    language,
    t: (key, values) => engine.t(key, { ...values }),
    number: (value, digits = 2) => number(digits).format(value),
    percent: (share, digits = 0) => {
      const formatter = percent(digits);
      const step = 10 ** (-2 - digits);
      if (share > 0 && share < step / 2) return `<${formatter.format(step)}`;
      if (share < 1 && share >= 1 - step / 2) return `>${formatter.format(1 - step)}`;
      return formatter.format(share);
    },
    date: (ms) => date.format(ms),
  };
}

/** Numbers that fill a sentence are written as the language writes them. */
function numbersAs(write: (value: number) => string): FormatterModule {
  const format = (value: unknown) => (typeof value === 'number' ? write(value) : String(value));
  return { type: 'formatter', init: nothing, add: nothing, addCached: nothing, format };
}

function nothing(): void {}

function sentencesIn(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(MESSAGES).map(([key, texts]) => [key, texts[language]]));
}

function cached<Value>(make: (key: number) => Value): (key: number) => Value {
  const made = new Map<number, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
