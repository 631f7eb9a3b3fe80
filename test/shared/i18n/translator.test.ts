import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';

const fi = createTranslator('fi');
const sv = createTranslator('sv');
const en = createTranslator('en');
/** What separates thousands and the percent sign differs between versions of Unicode's data. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('createTranslator', () => {
  it('speaks each language, side by side', () => {
    expect([fi, sv, en].map(({ t }) => t('app.undo', { act: 'x' }))).toEqual([
      'Kumoa: x',
      'Ångra: x',
      'Undo: x',
    ]);
    expect([fi, sv, en].map(({ language }) => language)).toEqual(['fi', 'sv', 'en']);
  });

  it('chooses the plural form by count', () => {
    expect(fi.t('act.importAnswers', { count: 1 })).toBe('tuo 1 vastaus');
    expect(fi.t('act.importAnswers', { count: 0 })).toBe('tuo 0 vastausta');
    expect(en.t('act.importAnswers', { count: 21 })).toBe('import 21 answers');
  });

  it.each(['$t(app.name)', '{{name}}', '$&', '$1', '<b>A & "B"</b>', '__proto__', 'act.undo'])(
    'shows a theme named %s as it is',
    (theme) => {
      expect(en.t('act.codeSpan', { theme })).toBe(`code quote: ${theme}`);
    },
  );

  it('writes the numbers in a sentence as each language does', () => {
    const asked = [fi, sv, en].map(({ t }) => plain(t('act.importAnswers', { count: 12_345 })));
    expect(asked).toEqual([
      'tuo 12 345 vastausta',
      'importera 12 345 svar',
      'import 12,345 answers',
    ]);
  });

  it('writes numbers, shares and dates as each language does', () => {
    expect([fi, sv, en].map(({ number }) => plain(number(1234.5)))).toEqual([
      '1 234,5',
      '1 234,5',
      '1,234.5',
    ]);
    expect(en.number(0.126, 1)).toBe('0.1');
    expect([fi, sv, en].map(({ percent }) => plain(percent(0.432)))).toEqual([
      '43 %',
      '43 %',
      '43%',
    ]);
    expect(plain(fi.percent(0.4321, 1))).toBe('43,2 %');
    expect([0, 0.004, 0.006, 0.996, 1].map((share) => plain(fi.percent(share)))).toEqual([
      '0 %',
      '<1 %',
      '1 %',
      '>99 %',
      '100 %',
    ]);
    expect(plain(fi.percent(0.0004, 1))).toBe('<0,1 %');
    expect(fi.date(Date.UTC(2024, 4, 17, 12))).toContain('17.5.2024');
  });
});
