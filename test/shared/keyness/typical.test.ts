import { describe, expect, it } from 'vitest';
import { compareGroups } from '#shared/keyness/compare-groups.ts';
import { runKey, runsOfPhrases } from '#shared/keyness/lemma-runs.ts';
import { typicalPhrases } from '#shared/keyness/typical-phrases.ts';
import { typicalWords } from '#shared/keyness/typical-words.ts';
import { heldAgainst } from '#test/shared/keyness/indexing.ts';

const QUEUES = [
  'Jonossa ja jonon päässä',
  'Jonot ovat pitkiä',
  'Pitkä jono ja 100',
  'Jonot seisovat',
];
const PEOPLE = ['Ystävällinen väki', 'Jono ja väki', 'Väki on ystävällistä', 'Hyvä paikka'];

describe('typical words', () => {
  it('are counted by the answers they stand in, in any form, and shown as most often written', () => {
    const { texts, sides } = heldAgainst(QUEUES, PEOPLE);
    const [first] = typicalWords(texts, sides);
    expect(first).toMatchObject({ shown: 'jonot', inGroup: 4, inRest: 1 });
    expect(first?.score).toBeGreaterThan(0);
  });

  it('leave out function words, numbers, what is rarer in the group and what stands in one answer', () => {
    const { texts, sides } = heldAgainst(QUEUES, PEOPLE);
    const shown = typicalWords(texts, sides).map((each) => each.shown);
    for (const absent of ['ja', 'ovat', '100', 'väki', 'seisovat'])
      expect(shown).not.toContain(absent);
    expect(typicalWords(texts, sides, 1).map((each) => each.shown)).toContain('seisovat');
  });

  it('are the common ones where there is nothing to hold the group against', () => {
    const { texts, sides } = heldAgainst(QUEUES, []);
    expect(typicalWords(texts, sides).map(({ shown, score }) => [shown, score])).toEqual([
      ['jonot', 0],
      ['pitkiä', 0],
    ]);
  });

  it('pass over texts that are on no side', () => {
    const { texts, ids, sides } = heldAgainst(QUEUES, PEOPLE);
    const place = texts.corpus.placeOf(ids.rest[1] ?? '') ?? -1;
    sides.at[place] = 0;
    expect(typicalWords(texts, { ...sides, rest: 3 })[0]).toMatchObject({ inRest: 0 });
  });
});

describe('typical phrases', () => {
  const low = (rest: string) => `Matala kynnys ${rest}`;
  const group = [low('auttaa'), 'Matalan kynnyksen paikka', low('tärkeä'), 'matalalla kynnyksellä'];

  it('are words that go together, in any form', () => {
    const { texts, sides } = heldAgainst(group, [
      'Kynnys on korkea',
      'Matala talo',
      'Talo',
      'Väki',
    ]);
    expect(typicalPhrases(texts, sides)).toMatchObject([
      { shown: 'matala kynnys', inGroup: 4, inRest: 0 },
    ]);
  });

  it('do not begin or end in function words, but may hold one', () => {
    const say = 'Ei apua ja tukea ja';
    const { texts, sides } = heldAgainst([`${say} a`, `${say} b`, `${say} c`], ['Väki', 'Talo']);
    expect(typicalPhrases(texts, sides).map(({ shown }) => shown)).toEqual(['apua ja tukea']);
  });

  it('are shown whole where a part never stands alone', () => {
    const say = 'pitkä hidas jono';
    const { texts, sides } = heldAgainst([say, say, say], ['Hyvä väki', 'Talo on hyvä']);
    expect(typicalPhrases(texts, sides).map(({ shown }) => shown)).toEqual([say]);
  });
});

describe('two groups compared', () => {
  it('have their own words at the two ends', () => {
    const { texts, ids } = heldAgainst(QUEUES, PEOPLE);
    const words = compareGroups(texts, { left: ids.group, right: ids.rest });
    expect(words[0]).toMatchObject({ shown: 'jonot', inLeft: 5, inRight: 1 });
    expect(words.at(-1)).toMatchObject({ shown: 'väki', inLeft: 0, inRight: 3 });
    expect(words.at(-1)?.z).toBeLessThan(0);
  });
});

it('a phrase stands for the lemmas of its words, unless one of them is in no text', () => {
  const { texts } = heldAgainst(QUEUES, PEOPLE);
  const lemmaOf = (word: string) => texts.lemmas.lemmaOf(texts.lemmas.formsOf(word, 'fi')[0] ?? -1);
  expect(runsOfPhrases(texts, ['Pitkän jonon', 'pitkä matka', '…'])).toEqual(
    new Set([runKey([lemmaOf('pitkä'), lemmaOf('jono')])]),
  );
});
