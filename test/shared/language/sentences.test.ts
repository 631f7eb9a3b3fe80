import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/project.ts';
import { sentencesOf } from '#shared/language/sentences.ts';

function textsOf(text: string, language: Language): string[] {
  return sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('sentencesOf', () => {
  it('parts at full stops and line breaks, without outer white space', () => {
    expect(textsOf('  Jono oli pitkä. Apu tuli!\nKiitos ', 'fi')).toEqual([
      'Jono oli pitkä.',
      'Apu tuli!',
      'Kiitos',
    ]);
  });

  it.each([
    ['fi', 'Lisää tukea esim. Perheille ja ym. Toimijoille.'],
    ['sv', 'Mera stöd t.ex. Åt familjer.'],
    ['en', 'More help, e.g. Transport for families.'],
  ] as const)('does not part after an abbreviation (%s)', (language, text) => {
    expect(textsOf(text, language)).toEqual([text]);
  });

  it('finds nothing in white space', () => {
    expect(sentencesOf(' \n ', 'fi')).toEqual([]);
  });
});
