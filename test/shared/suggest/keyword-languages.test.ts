import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/project.ts';
import { phraseLanguages } from '#shared/suggest/keyword-languages.ts';

function languagesOf(list: string, own: Language = 'fi'): Record<string, readonly Language[]> {
  const phrases = list.split(', ');
  const languages = phraseLanguages(phrases, own);
  return Object.fromEntries(phrases.map((phrase, at) => [phrase, languages[at] ?? []]));
}

describe('phraseLanguages', () => {
  it('tells runs of translations from the codebook’s own keywords', () => {
    const told = languagesOf('kirjasto, lainaaminen, bibliotek, böcker, vän, books, borrowing');
    expect(told['kirjasto']).toEqual(['fi']);
    expect(told['lainaaminen']).toContain('fi');
    for (const foreign of ['böcker', 'vän', 'books']) expect(told[foreign]).not.toContain('fi');
    expect(told['vän']).toContain('sv');
    expect(told['borrowing']).toContain('en');
  });

  it('keeps a strange word between own ones: names are inflected too', () => {
    expect(languagesOf('huvipuisto, hoplap, uimaranta')['hoplap']).toContain('fi');
  });

  it('takes a codebook of one language for what it is', () => {
    for (const languages of Object.values(languagesOf('läksyt, bussi, matala kynnys, jono')))
      expect(languages).toContain('fi');
    for (const languages of Object.values(languagesOf('vård, väntetid, kö, bemötande', 'sv')))
      expect(languages).toContain('sv');
  });

  it('gives every phrase a language', () => {
    expect(languagesOf('2024, ö')).toEqual({ '2024': expect.any(Array), ö: expect.any(Array) });
    expect(Object.values(languagesOf('2024, ö')).every(({ length }) => length > 0)).toBe(true);
  });
});
