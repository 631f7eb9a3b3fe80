import { describe, expect, it } from 'vitest';
import { answerLanguage, columnLanguage } from '#shared/language/detect-language.ts';

describe('columnLanguage', () => {
  it('goes by most of the text', () => {
    const swedish = [
      'Köerna är alldeles för långa.',
      'Personalen lyssnar.',
      'ok',
      'Kiitos kaikesta',
    ];
    expect(columnLanguage(swedish)).toBe('sv');
  });

  it('is Finnish when nothing tells', () => {
    expect(columnLanguage([])).toBe('fi');
    expect(columnLanguage(['?', '5'])).toBe('fi');
  });
});

describe('answerLanguage', () => {
  it.each([
    ['Det är svårt att få hjälp på svenska.', 'sv'],
    ['It is hard to get an appointment in time.', 'en'],
    ['Ajan saaminen kestää aivan liian kauan.', 'fi'],
  ] as const)('tells a whole sentence whatever the column: %s', (text, language) => {
    expect(answerLanguage(text, 'fi')).toBe(language);
    expect(answerLanguage(text, 'sv')).toBe(language);
  });

  it.each(['ok', 'Kiva', 'MLL', '', '👍'])('leaves %j to the column', (text) => {
    expect(answerLanguage(text, 'sv')).toBe('sv');
    expect(answerLanguage(text, 'en')).toBe('en');
  });
});
