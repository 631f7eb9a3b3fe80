import { describe, expect, it } from 'vitest';
import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { Likeness } from '#shared/search/likeness.ts';

function over(texts: readonly string[]) {
  const corpus = new Corpus<string>();
  texts.forEach((text, at) => corpus.put({ id: String(at), text, language: 'fi' }));
  const lemmas = new LemmaIndex(corpus.vocabulary, createWordKeys(undefined));
  return { corpus, likeness: new Likeness(corpus, lemmas) };
}

const TEXTS = [
  'jono on pitkä',
  'jonot ovat pitkiä',
  'pitkä jono aamulla ja hyvä kahvi',
  'hyvä kahvi',
  '',
];

describe('Likeness', () => {
  it('lists the likest first, the text itself before all', () => {
    const found = over(TEXTS).likeness.like('0', 0.05);
    expect(found.map(({ id }) => id)[0]).toBe('0');
    expect(found.map(({ id }) => id)).not.toContain('3');
    expect(found[0]?.likeness).toBe(1);
    const order = found.map(({ likeness }) => likeness);
    expect(order).toEqual(order.toSorted((left, right) => right - left));
  });

  it('sees other forms of the same words as the same', () => {
    const [, next] = over(TEXTS).likeness.like('0', 0.2);
    expect(next?.id).toBe('1');
  });

  it('is the same both ways, and the cosine that is counted by hand', () => {
    const { likeness } = over(['kissa koira', 'kissa talo', 'puu']);
    const there = likeness.like('0', 0.01).find(({ id }) => id === '1')?.likeness ?? 0;
    const back = likeness.like('1', 0.01).find(({ id }) => id === '0')?.likeness ?? 0;
    const [shared, own] = [Math.log(1 + 3 / 2) ** 2, Math.log(1 + 3) ** 2];
    expect(there).toBeCloseTo(shared / (shared + own));
    expect(back).toBeCloseTo(there);
  });

  it('finds only itself for a text without words, and nothing for one that is gone', () => {
    const { corpus, likeness } = over(TEXTS);
    expect(likeness.like('4', 0.1)).toEqual([{ id: '4', likeness: 1 }]);
    corpus.remove('1');
    expect(likeness.like('1', 0)).toEqual([]);
    expect(likeness.like('0', 0.2).map(({ id }) => id)).not.toContain('1');
  });
});
