import { describe, expect, it } from 'vitest';
import { noneNormalised, normaliseText } from '#shared/tables/normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc', { lineBreaks: 1 }],
    ['a\0b\0', 'ab', { nuls: 1 }],
    ['a\uD800b', 'a\uFFFDb', { surrogates: 1 }],
    ['\uDC00', '\uFFFD', { surrogates: 1 }],
    ['a\u0308iti', 'äiti', { composed: 1 }],
    ['\u212Bngström', 'Ångström', { composed: 1 }],
    ['  sisennys\n', 'sisennys', { trimmed: 1 }],
    [' a\u0308\r\n\0b', 'ä\nb', { lineBreaks: 1, nuls: 1, composed: 1, trimmed: 1 }],
    ['ihan – tavallinen ”teksti”, 5 €… 👩‍👧', 'ihan – tavallinen ”teksti”, 5 €… 👩‍👧', {}],
  ])('%j becomes %j', (raw, text, counts) => {
    const counter = noneNormalised();
    expect(normaliseText(raw, counter)).toBe(text);
    expect(counter).toEqual({ ...noneNormalised(), ...counts });
  });

  it('makes white space nothing, and counts nothing for it', () => {
    const counter = noneNormalised();
    expect(normaliseText(' \t\u00A0\n', counter)).toBe('');
    expect(counter.trimmed).toBe(0);
  });
});
