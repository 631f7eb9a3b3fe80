import { describe, expect, it } from 'vitest';
import { quotableSpan } from '#shared/domain/span.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const FLAG = '🇫🇮';

/** The words of the quotable span, or undefined. */
function words(text: string, start: number, end: number): string | undefined {
  const span = quotableSpan(text, { start, end });
  return span && text.slice(span.start, span.end);
}

describe('quotableSpan', () => {
  it('leaves whole words as they are', () => {
    expect(quotableSpan('hyvä kurssi', { start: 5, end: 11 })).toEqual({ start: 5, end: 11 });
    expect(quotableSpan('hyvä kurssi', { start: 0, end: 11 })).toEqual({ start: 0, end: 11 });
  });

  it('drops outer white space of every kind, and keeps the inner', () => {
    expect(words('  hyvä \t kurssi\n\n', 0, 17)).toBe('hyvä \t kurssi');
    expect(words('\u00a0hyvä\u2003', 0, 6)).toBe('hyvä');
  });

  it('has no words in white space, in nothing and outside the text', () => {
    expect(words('a   b', 1, 4)).toBeUndefined();
    expect(words('abc', 1, 1)).toBeUndefined();
    expect(words('', 0, 0)).toBeUndefined();
    expect(words('abc', 7, 9)).toBeUndefined();
    expect(words('abc', -5, -1)).toBeUndefined();
    expect(words(FLAG, 2, 2)).toBeUndefined();
  });

  it('takes a span drawn backwards and one that reaches past the ends', () => {
    expect(words('hyvä kurssi', 11, 5)).toBe('kurssi');
    expect(words('hyvä', -3, 99)).toBe('hyvä');
  });

  it('never cuts a surrogate pair', () => {
    expect(words('a😀b', 1, 2)).toBe('😀');
    expect(words('a😀b', 2, 3)).toBe('😀');
    expect(words('a😀b', 2, 4)).toBe('😀b');
  });

  it('never cuts a family, a flag, a skin tone or a keycap', () => {
    for (const cluster of [FAMILY, FLAG, '👍🏽', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'])
      for (let at = 1; at < cluster.length; at += 1) {
        expect(words(`a${cluster}b`, 0, 1 + at)).toBe(`a${cluster}`);
        expect(words(`a${cluster}b`, 1 + at, cluster.length + 2)).toBe(`${cluster}b`);
      }
  });

  it('finds the pairs in a long row of flags', () => {
    const flags = FLAG.repeat(60);
    expect(quotableSpan(flags, { start: 120, end: 124 })).toEqual({ start: 120, end: 124 });
    expect(quotableSpan(flags, { start: 122, end: 130 })).toEqual({ start: 120, end: 132 });
  });

  it('keeps a letter with all of its marks, hundreds of them too', () => {
    expect(words('a\u0308iti', 0, 1)).toBe('a\u0308');
    const stacked = `e${'\u0301'.repeat(300)}`;
    expect(words(`x${stacked}y`, 200, 303)).toBe(`${stacked}y`);
    expect(words(`x${stacked}y`, 0, 150)).toBe(`x${stacked}`);
  });

  it('keeps a space that carries a mark', () => {
    expect(words('a \u0301b', 1, 4)).toBe(' \u0301b');
    expect(words('a \u0301b', 2, 4)).toBe(' \u0301b');
  });

  it('keeps right-to-left and joined scripts whole', () => {
    const arabic = 'الدورة كانت جيدة';
    expect(words(arabic, 7, 11)).toBe('كانت');
    expect(words('किताब', 0, 1)).toBe('कि');
    expect(words('한국', 0, 1)).toBe('한');
  });

  it('works at the far end of an answer of 60,000 characters', () => {
    const text = `${'Pitkä vastaus. '.repeat(4000).slice(0, 59_980)}loppu ${FAMILY}`;
    expect(words(text, text.length - 3, text.length)).toBe(FAMILY);
    expect(words(text, 59_980, 59_987)).toBe(`loppu ${FAMILY}`);
  });
});
