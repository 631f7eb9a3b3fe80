import { describe, expect, it } from 'vitest';
import type { ThemeId } from '#shared/domain/ids.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { explain } from '#shared/suggest/explain.ts';
import type { Evidence, Suggestion } from '#shared/suggest/suggestion.ts';

const evidence: Evidence = {
  start: 0,
  end: 11,
  word: 'vertaistuen',
  term: 'vertaistuki',
  via: 'keyword',
  how: 'inflected',
};

function reasons(all: readonly Evidence[]): string[] {
  const suggestion: Suggestion = {
    themeId: 'theme' as ThemeId,
    start: 0,
    end: 11,
    confidence: 0.8,
    level: 3,
    layer: 'keyword',
    evidence: all,
  };
  const { t } = createTranslator('fi');
  return explain(suggestion).map(({ key, values }) => t(key, values));
}

describe('explain', () => {
  it('names the word and the form it is of', () => {
    expect(reasons([evidence])).toEqual(['*vertaistuen* on sanan *vertaistuki* muoto']);
  });

  it('says the same thing once', () => {
    expect(reasons([evidence, { ...evidence, start: 20, end: 31, word: 'Vertaistuen' }])).toEqual([
      '*vertaistuen* on sanan *vertaistuki* muoto',
    ]);
  });

  it('tells a keyword from a word of the description', () => {
    const same = { ...evidence, word: 'vertaistuki', how: 'same' } as const;
    const [keyword, description] = reasons([same, { ...same, via: 'description' }]);
    expect(keyword).not.toBe(description);
  });
});
