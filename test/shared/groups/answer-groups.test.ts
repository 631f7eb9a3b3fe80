import { describe, expect, it } from 'vitest';
import { groupsAt, LIKENESSES, likenessFigures, textsIn } from '#shared/groups/answer-groups.ts';
import { EQUAL, LEAST_LIKENESS, linkTexts, SAME_WORDS } from '#shared/groups/link-texts.ts';
import { grouped, linked } from '#test/shared/groups/grouping.ts';

const LONG = 'Toivoisin kirjastoon enemmän hiljaisia tiloja, joissa voi lukea ja tehdä töitä';

describe('answer groups', () => {
  it('hold texts that differ in case, punctuation and spaces', () => {
    const texts = ['Ei ole.', 'Kirjat', 'ei  ole', ' EI OLE!! '];
    expect(grouped(texts, EQUAL)).toEqual([[[0, 2, 3]]]);
  });

  it('hold texts without words by their signs', () => {
    expect(grouped(['👍', '-', '👍 ', '?', '-'], LEAST_LIKENESS)).toEqual([[[0, 2]], [[1, 4]]]);
  });

  it('take in other forms of the same words, apart from those that are equal', () => {
    const texts = ['kirjastossa', 'Kirjasto!', 'kirjasto', 'koulussa'];
    expect(grouped(texts, EQUAL)).toEqual([[[1, 2]]]);
    expect(grouped(texts, SAME_WORDS)).toEqual([[[1, 2], [0]]]);
  });

  it('keep the same words of two languages apart, unless they are written alike', () => {
    const mixed = (left: string, right: string) =>
      groupsAt(
        linkTexts([
          { text: left, keys: ['vi'], language: 'fi' },
          { text: right, keys: ['vi'], language: 'sv' },
        ]),
        SAME_WORDS,
      );
    expect(mixed('vi', 'vi vi')).toHaveLength(2);
    expect(mixed('vi', 'Vi!')).toHaveLength(1);
  });

  it('take in what is nearly alike, as far as the likeness goes', () => {
    const texts = [LONG, LONG.replace('hiljaisia', 'hlijaisia'), `${LONG} kiitos paljon kaikesta`];
    expect(grouped(texts, SAME_WORDS)).toEqual([]);
    expect(grouped(texts, 0.97)).toEqual([[[0], [1]]]);
    expect(grouped(texts, 0.8)).toEqual([[[0], [1]]]);
    expect(grouped(texts, 0.7)).toEqual([[[0], [1], [2]]]);
  });

  it('forgive one slip in a short text, but not another number', () => {
    const texts = ['vertaistuki', 'vertastuki', 'klo 10–12 auki', 'klo 10–13 auki', 'koti', 'kota'];
    expect(grouped(texts, 0.9)).toEqual([[[0], [1]]]);
  });

  it('part what says no from what says yes, all but at the loosest', () => {
    const yes = 'Palvelu on ollut meidän perheellemme hyvää ja siitä on ollut paljon apua arjessa';
    const no = yes.replace('on ollut paljon', 'ei ole ollut paljon');
    expect(grouped([yes, no], 0.7)).toEqual([]);
    expect(grouped([yes, no], 0.65)).toEqual([[[0], [1]]]);
  });

  it('stand for the most frequent wording, and do not chain', () => {
    const words = LONG.split(' ');
    const without = (count: number) => words.slice(0, words.length - count).join(' ');
    const texts = [without(0), without(2), without(2), without(4)];
    const groups = grouped(texts, 0.75);
    expect(groups).toEqual([[[1, 2], [3], [0]]]);
    const ends = grouped([texts[0]!, texts[0]!, texts[1]!, texts[3]!], 0.75);
    expect(ends).toEqual([[[0, 1], [2]]]);
  });

  it('come in the order of the answers, the lone ones too', () => {
    const groups = groupsAt(linked(['a b c d e', 'x', 'y', 'y', 'x']), EQUAL);
    expect(groups.map((group) => group.places)).toEqual([[0], [1, 4], [2, 3]]);
  });
});

it('the figures of a stop are those of its groups', () => {
  const texts = linked([LONG, `${LONG} kiitos`, LONG.toUpperCase(), 'kirjat', 'kirja', 'tilat']);
  for (const figures of likenessFigures(texts)) {
    const all = groupsAt(texts, figures.likeness);
    const many = all.map(textsIn).filter((size) => size > 1);
    expect(figures).toEqual({
      likeness: figures.likeness,
      rows: all.length,
      groups: many.length,
      grouped: many.reduce((sum, size) => sum + size, 0),
    });
  }
  const [strictest] = likenessFigures(texts);
  const loosest = likenessFigures(texts).at(-1);
  expect([strictest?.rows, loosest?.rows]).toEqual([5, 3]);
  expect(likenessFigures(texts)).toHaveLength(LIKENESSES.length);
});
