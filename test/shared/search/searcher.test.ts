import { describe, expect, it } from 'vitest';
import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { READING_LIMIT_MS } from '#shared/search/search-corpus.ts';
import { Searcher } from '#shared/search/searcher.ts';
import { searcherOver, type Texts } from '#test/shared/search/searching.ts';

const TEXTS: Texts = [
  ['fi', 'Vertaistuen merkitys on suuri lapsiperheille.'],
  ['fi', 'Tuki tulee ajoissa, klo 12.30!'],
  ['fi', 'Tukihenkilö auttoi. Matalan kynnyksen paikka?'],
  ['fi', 'Kynnys on matala'],
  ['sv', 'Föräldrarnas kö är lång'],
  ['sv', 'Vårdkön växer'],
  ['en', 'The volunteers’ help was great, peer-support too'],
];

describe('a search', async () => {
  const { find, marked, searcher } = await searcherOver(TEXTS);

  it('finds a word in any form, in each language by its own rules', async () => {
    expect(await find('vertaistuki')).toEqual([0]);
    expect(await find('lapsiperhe')).toEqual([0]);
    expect(await find('förälder')).toEqual([4]);
    expect(await find('volunteer')).toEqual([6]);
    expect(await find('kynnykset')).toEqual([2, 3]);
  });

  it('finds compounds by their parts, unless whole words are wanted', async () => {
    expect(await find('tuki')).toEqual([0, 1, 2]);
    expect(await find('tuki', true)).toEqual([1]);
    expect(await find('kö')).toEqual([4, 5]);
    expect(await find('support')).toEqual([6]);
  });

  it('takes words together, apart, against each other and as they are written', async () => {
    expect(await find('vertaistuki merkitys')).toEqual([0]);
    expect(await find('merkitys | kö')).toEqual([0, 4, 5]);
    expect(await find('kynnys -paikka')).toEqual([3]);
    expect(await find('-kynnys -kö -tuki')).toEqual([6]);
    expect(await find('=tuki')).toEqual([1]);
    expect(await find('=tuen')).toEqual([]);
    expect(await find('')).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('finds a phrase only where its words follow one another', async () => {
    expect(await find('matala kynnys')).toEqual([2, 3]);
    expect(await find('"matala kynnys"')).toEqual([2]);
    expect(await find('"kynnys olla matala"')).toEqual([3]);
    expect(await find('="kynnys on"')).toEqual([3]);
  });

  it('finds by a star, by signs and by a regular expression', async () => {
    expect(await find('vertais*')).toEqual([0]);
    expect(await find('*kön')).toEqual([5]);
    expect(await find('l*perh*lle')).toEqual([0]);
    expect(await find('?')).toEqual([2]);
    expect(await find('/klo \\d+/')).toEqual([1]);
    expect(await find('/^vård\\w+ /')).toEqual([5]);
    expect(await find('/K[\\w]+S$/')).toEqual([]);
    expect(await find('/kynnys/ | kö')).toEqual([3, 4, 5]);
    expect(await find('tuki -/klo/')).toEqual([0, 2]);
  });

  it('meets a word half typed by its beginning, and says so', async () => {
    const { ids, loose } = await searcher.search({ text: 'vert', wholeWords: false });
    expect([ids, loose]).toEqual([['0'], ['vert']]);
    expect(await find('taistu')).toEqual([0]);
    expect((await searcher.search({ text: 'tuki', wholeWords: false })).loose).toEqual([]);
    expect(await searcher.search({ text: 'qqq', wholeWords: false })).toMatchObject({
      ids: [],
      loose: [],
    });
  });

  it('marks what was met, and nothing that was unwanted', async () => {
    expect(await marked('tuki merkitys')).toEqual([['Vertaistuen', 'merkitys']]);
    expect(await marked('"matala kynnys" -kö')).toEqual([['Matalan kynnyksen']]);
    expect(await marked('/klo \\d+/ tuki*')).toEqual([['Tuki', 'klo 12']]);
    expect(await marked('tuki | /tuk\\w+/')).toEqual([['Vertaistuen'], ['Tuki'], ['Tukihenkilö']]);
    expect(await marked('!')).toEqual([['!']]);
  });

  it('tells what is wrong with an expression, and finds nothing by it', async () => {
    const outcome = await searcher.search({ text: 'tuki /kl(/', wholeWords: false });
    expect(outcome).toMatchObject({ ids: [], problem: 'missing closing )' });
  });
});

it('a heavy expression stops when its time is up, and what it did not read is told', async () => {
  let ms = 0;
  const clock = () => (ms += READING_LIMIT_MS / 2);
  const texts: Texts = Array.from({ length: 10 }, () => ['fi', 'aaaa']);
  const { searcher } = await searcherOver(texts, clock);
  const positive = await searcher.search({ text: '/a+/', wholeWords: false });
  expect([positive.ids.length, positive.unread]).toEqual([2, 8]);
  ms = 0;
  const negative = await searcher.search({ text: '-/b/', wholeWords: false });
  expect([negative.ids.length, negative.unread]).toEqual([2, 8]);
});

it('an expression that backtracks for ever elsewhere takes its time from the text’s length', async () => {
  const texts: Texts = [['fi', `${'a'.repeat(50_000)}!`]];
  const { find } = await searcherOver(texts, () => performance.now());
  const start = performance.now();
  expect(await find('/(a+)+$/')).toEqual([]);
  expect(await find('/(a|aa)*b/')).toEqual([]);
  expect(performance.now() - start).toBeLessThan(4000);
});

it('a new text is found, a removed one is not', async () => {
  const corpus = new Corpus<string>();
  corpus.put({ id: 'old', text: 'talo', language: 'fi' });
  const lemmas = new LemmaIndex(corpus.vocabulary, createWordKeys(undefined));
  const searcher = new Searcher({ corpus, textOf: () => '', now: () => 0 }, lemmas);
  const find = async () => (await searcher.search({ text: 'talo', wholeWords: true })).ids;
  expect(await find()).toEqual(['old']);
  corpus.put({ id: 'new', text: 'taloissa', language: 'fi' });
  corpus.remove('old');
  expect(await find()).toEqual(['new']);
});
