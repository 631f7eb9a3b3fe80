import { describe, expect, it } from 'vitest';
import { stretchesOf } from '#renderer/features/code/bulk/dry-run/stretches.ts';

const words = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => name + 'x'.repeat(at)).join(' ');
const marked = (text: string, spans: readonly { start: number; end: number }[]) =>
  stretchesOf(text, spans)
    .map((each) => (each.isMeant ? `[${each.words}]` : each.words))
    .join('');

describe('stretchesOf', () => {
  it('marks what is meant in the whole of a short text', () => {
    expect(marked('Jono on pitkä.', [{ start: 0, end: 4 }])).toBe('[Jono] on pitkä.');
    expect(
      marked('Jono on pitkä.', [
        { start: 0, end: 4 },
        { start: 8, end: 13 },
      ]),
    ).toBe('[Jono] on [pitkä].');
  });

  it('means the whole text where no words are named', () => {
    expect(marked('Jono.', [])).toBe('[Jono.]');
  });

  it('leaves out far ends, whole words at a time', () => {
    const text = `${words(60, 'a')} TÄSTÄ ${words(60, 'b')}`;
    const start = text.indexOf('TÄSTÄ');
    expect(marked(text, [{ start, end: start + 5 }])).toBe(
      `… ${words(60, 'a').split(' ').slice(35).join(' ')} [TÄSTÄ] ${words(25, 'b')} …`,
    );
  });
});
