import { describe, expect, it } from 'vitest';
import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';

function corpusOf(...texts: readonly string[]): Corpus<string> {
  const corpus = new Corpus<string>();
  texts.forEach((text, at) => corpus.put({ id: `t${at}`, text, language: 'fi' }));
  return corpus;
}

const placesWith = (corpus: Corpus<string>, word: string) => [
  ...corpus.placesWith(corpus.vocabulary.find(word, 'fi') ?? -1),
];

describe('a corpus', () => {
  it('knows a text by its words in their order, and a word by its texts', () => {
    const corpus = corpusOf('Apu on lähellä, apu auttaa', 'Ei apua', 'APU!');
    expect([...corpus.wordsAt(0)].map((word) => corpus.vocabulary.wordAt(word))).toEqual([
      'apu',
      'on',
      'lähellä',
      'apu',
      'auttaa',
    ]);
    expect(placesWith(corpus, 'apu')).toEqual([0, 2]);
  });

  it('takes a text in the place of one with the same id, and forgets what is removed', () => {
    const corpus = corpusOf('apu', 'apu');
    corpus.put({ id: 't0', text: 'neuvo', language: 'fi' });
    expect(placesWith(corpus, 'apu')).toEqual([1]);
    expect(placesWith(corpus, 'neuvo')).toEqual([corpus.placeOf('t0')]);
    corpus.remove('t1');
    expect([placesWith(corpus, 'apu'), corpus.size, corpus.has('t1')]).toEqual([[], 1, false]);
  });

  it('holds words of two languages apart', () => {
    const corpus = corpusOf('on');
    corpus.put({ id: 'en', text: 'on', language: 'en' });
    expect(placesWith(corpus, 'on')).toEqual([0]);
    expect(corpus.vocabulary.languages()).toEqual(['fi', 'en']);
  });

  it('grows past its first room', () => {
    const text = Array.from({ length: 3000 }, (_, at) => `sana${at % 700}`).join(' ');
    const corpus = corpusOf(text, 'sana1');
    expect(corpus.wordsAt(0)).toHaveLength(6000);
    expect(corpus.wordsAt(1)).toHaveLength(2);
  });
});

it('a lemma index gathers the forms of a word, also those that come later', () => {
  const corpus = corpusOf('kirjasto kirjastossa talo');
  const lemmas = new LemmaIndex(corpus.vocabulary, createWordKeys(undefined));
  corpus.put({ id: 'later', text: 'kirjastoon', language: 'fi' });
  lemmas.follow();
  const forms = lemmas.formsOf('kirjaston', 'fi').map((word) => corpus.vocabulary.wordAt(word));
  expect(forms).toEqual(['kirjasto', 'kirjastossa', 'kirjastoon']);
  expect(lemmas.formsOf('kirjaston', 'sv')).toEqual([]);
});
