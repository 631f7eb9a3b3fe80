import { describe, expect, it } from 'vitest';
import { hitSpans } from '#shared/search/hit-spans.ts';

const text = 'Jono on pitkä. Kahvi on hyvää! Tuolit ja jono.';
const answer = { text, language: 'fi' } as const;
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const shown = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('hitSpans', () => {
  it('leaves hits as they are', () => {
    expect(shown(hitSpans(answer, [at('Jono'), at('jono')], 'hit'))).toEqual(['Jono', 'jono']);
  });

  it('widens to the sentences around, each once', () => {
    const hits = [at('Jono'), at('pitkä'), at('jono')];
    expect(shown(hitSpans(answer, hits, 'sentence'))).toEqual([
      'Jono on pitkä.',
      'Tuolit ja jono.',
    ]);
  });

  it('takes both sentences of a hit over their border', () => {
    expect(shown(hitSpans(answer, [at('pitkä. Kahvi')], 'sentence'))).toEqual([
      'Jono on pitkä. Kahvi on hyvää!',
    ]);
  });
});
