import { describe, expect, it } from 'vitest';
import { tokensOf } from '#shared/language/tokens.ts';

function textsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.text);
}

describe('tokensOf', () => {
  it('keeps hyphens, apostrophes and colons inside words', () => {
    expect(textsOf("EU-maissa, Kelan:n don't – ja/tai")).toEqual([
      'EU-maissa',
      'Kelan:n',
      "don't",
      'ja',
      'tai',
    ]);
  });

  it('keeps decimals and dates whole', () => {
    expect(textsOf('3,5 tuntia 12:30 mennessä')).toEqual(['3,5', 'tuntia', '12:30', 'mennessä']);
  });

  it('finds no word in emoji, keycaps and symbols', () => {
    expect(textsOf('👍 1️⃣ 👩‍👩‍👧 ★ hyvä')).toEqual(['hyvä']);
  });

  it('takes a decomposed letter whole and tells its place', () => {
    const text = 'a\u0308iti ja';
    expect(tokensOf(text)[0]).toEqual({ start: 0, end: 5, text: 'a\u0308iti' });
  });
});
