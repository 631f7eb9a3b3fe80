import { describe, expect, it } from 'vitest';
import { REFUSALS } from '#shared/commands/acting.ts';
import { ACTS } from '#shared/domain/change.ts';
import { LANGUAGES } from '#shared/domain/project.ts';
import { MESSAGES } from '#shared/i18n/translator.ts';
import { languageScores } from '#shared/language/detect-language.ts';

const ENTRIES: [string, Readonly<Record<string, string>>][] = Object.entries(MESSAGES);
const KEYS = new Set(ENTRIES.map(([key]) => key));
/** Names that i18next reads as options: a value of such a name would do something else. */
const OPTIONS = new Set([
  'context',
  'defaultValue',
  'interpolation',
  'joinArrays',
  'lng',
  'ns',
  'ordinal',
  'postProcess',
  'replace',
  'returnObjects',
]);

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '').sort();
}

function has(base: string): boolean {
  return KEYS.has(base) || (KEYS.has(`${base}_one`) && KEYS.has(`${base}_other`));
}

describe('every message', () => {
  it('stands in each language and no other', () => {
    const wrong = ENTRIES.filter(
      ([, texts]) => Object.keys(texts).sort().join() !== [...LANGUAGES].sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has the same names to fill in, in every language', () => {
    const wrong = ENTRIES.filter(
      ([, texts]) =>
        new Set(LANGUAGES.map((language) => [...new Set(namesIn(texts[language] ?? ''))].join()))
          .size > 1,
    );
    expect(wrong).toEqual([]);
  });

  it('writes its names plainly: letters, no spaces, no option of the engine', () => {
    const names = ENTRIES.flatMap(([key, texts]) =>
      LANGUAGES.flatMap((language) => namesIn(texts[language] ?? '').map((name) => [key, name])),
    );
    const odd = names.filter(([, name = '']) => !/^[a-zA-Z]+$/.test(name) || OPTIONS.has(name));
    expect(odd).toEqual([]);
    const torn = ENTRIES.filter(([, texts]) =>
      LANGUAGES.some((language) =>
        /\{|\}|\$t\(/.test((texts[language] ?? '').replaceAll(/\{\{\w+\}\}/g, '')),
      ),
    );
    expect(torn).toEqual([]);
  });

  it('is no empty text, has no double, leading or trailing space and no line break', () => {
    const wrong = ENTRIES.filter(([, texts]) =>
      LANGUAGES.some((language) => {
        const text = texts[language] ?? '';
        return text.trim() === '' || text !== text.trim() || / {2}|[\n\t]/.test(text);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('of a plural has both forms, and its key never stands alone', () => {
    const bases = ENTRIES.flatMap(([key]) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    const wrong = bases.filter(
      (base) => !KEYS.has(`${base}_one`) || !KEYS.has(`${base}_other`) || KEYS.has(base),
    );
    expect(wrong).toEqual([]);
    expect(ENTRIES.filter(([key]) => /_(?:zero|two|few|many)$/.test(key))).toEqual([]);
  });

  it('of a plural tells the number, bare or as the language writes it', () => {
    const wrong = ENTRIES.filter(
      ([key, texts]) =>
        key.endsWith('_other') &&
        LANGUAGES.some((language) => !/\{\{(?:count|shown)\}\}/.test(texts[language] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('in Finnish and Swedish uses their quotation marks and no straight ones', () => {
    const wrong = ENTRIES.filter(([, texts]) => /["“]/.test(`${texts['fi']}${texts['sv']}`));
    const straight = ENTRIES.filter(([, texts]) => /"/.test(texts['en'] ?? ''));
    expect([...wrong, ...straight]).toEqual([]);
  });
});

it.each(ACTS)('the act %s has a name', (act) => {
  expect(has(`act.${act}`)).toBe(true);
});

it.each(REFUSALS)('the refusal %s has a sentence', (reason) => {
  expect(has(`refusal.${reason}`)).toBe(true);
});

it('no area writes over another’s key', async () => {
  const areas = import.meta.glob<Record<string, Record<string, unknown>>>(
    '../../../shared/i18n/messages/*.ts',
    { eager: true },
  );
  const keys = Object.values(areas).flatMap((area) =>
    Object.values(area).flatMap((messages) => Object.keys(messages)),
  );
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(new Set(keys)).toEqual(KEYS);
});

describe('what is written in each language', () => {
  /** Proper names, and words that Swedish and English spell alike. */
  const ALIKE =
    /^(?:Sitaatti|Suomi|Svenska|English|UTF-8|UTF-16 [BL]E|Windows-1252|CSV|n = |Normal|Respondent ?|text|respondent|Import|Program|Version ?)$/;
  /** A project's name fills most of it. */
  const SHORT = new Set(['act.renameProject']);
  const withoutNames = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, '');

  it('differs from the other languages, but for names and a few words', () => {
    const same = ENTRIES.flatMap(([key, texts]) => {
      const words = LANGUAGES.map((language) => withoutNames(texts[language] ?? '').trimStart());
      const twice = words.filter((text, at) => words.indexOf(text) !== at);
      return twice
        .filter((text) => /\p{L}/u.test(text) && !ALIKE.test(text))
        .map((text) => [key, text]);
    });
    expect(same).toEqual([]);
  });

  it.each(LANGUAGES)('reads as %s where it is a sentence', (language) => {
    const foreign = ENTRIES.filter(([key, texts]) => {
      const text = withoutNames(texts[language] ?? '');
      if (text.split(/\s+/).length < 4 || SHORT.has(key)) return false;
      const [best] = [...languageScores(text)].sort(([, one], [, other]) => other - one);
      return best?.[0] !== language;
    });
    expect(foreign.map(([key, texts]) => `${key}: ${texts[language]}`)).toEqual([]);
  });
});
