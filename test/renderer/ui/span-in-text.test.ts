import { describe, expect, it } from 'vitest';
import { spanInText, wholeText } from '#renderer/ui/span-in-text.ts';

const LONG = 'sanoja '.repeat(60);

describe('a span in its text', () => {
  it('stands in the whole of a short text', () => {
    const parts = spanInText('Kirjasto on hyvä.', { start: 9, end: 11 });
    expect(parts).toEqual({ before: 'Kirjasto ', inside: 'on', after: ' hyvä.', isCut: false });
  });

  it('has whole words around it in a long one, with what was left out marked', () => {
    const text = `${LONG}tässä ${LONG}`;
    const start = LONG.length;
    const { before, inside, after, isCut } = spanInText(text, { start, end: start + 5 });
    expect(isCut).toBe(true);
    expect(inside).toBe('tässä');
    expect(before).toMatch(/^… (?:sanoja )+$/);
    expect(after).toMatch(/^(?: sanoja)+ …$/);
  });

  it('is cut itself where it is very long', () => {
    const text = LONG.repeat(3);
    const parts = spanInText(text, { start: 0, end: text.length });
    expect(parts.inside.length).toBeLessThan(text.length);
    expect(parts.inside.endsWith('sanoja …')).toBe(true);
    expect(wholeText(text, { start: 0, end: text.length }).inside).toBe(text);
  });

  it('halves no character of a word without spaces', () => {
    const text = '😀'.repeat(1000);
    const { inside, after } = spanInText(text, { start: 0, end: 2 });
    expect(inside).toBe('😀');
    expect(after).not.toMatch(/\p{Surrogate}/u);
    expect(spanInText(text, { start: 1998, end: 2000 }).before).not.toMatch(/\p{Surrogate}/u);
  });
});
