import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsAt, LIKENESSES } from '#shared/groups/answer-groups.ts';
import { EQUAL, SAME_WORDS } from '#shared/groups/link-texts.ts';
import { candidatePairs, likeness, triplesOf } from '#shared/groups/min-hash.ts';
import { normalText } from '#shared/groups/normal-text.ts';
import { slipPairs } from '#shared/groups/slips.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';
import { linked, wordings } from '#test/shared/groups/grouping.ts';

const word = fc.constantFrom(
  ...'kirjasto kirjastossa ei 12 13 talo hiljainen tila lisää aikaa lapsille'.split(' '),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const texts = fc.array(text, { maxLength: 25 });

describe('answer groups', () => {
  it('put each text into one group', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LIKENESSES), (all, least) => {
        const places = groupsAt(linked(all), least).flatMap(wordings).flat();
        expect(places.toSorted((left, right) => left - right)).toEqual([...all.keys()]);
      }),
    );
  });

  it('hold equal texts as one wording, and nothing less alike than asked for', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LIKENESSES), (all, least) => {
        const normal = all.map(normalText);
        for (const group of groupsAt(linked(all), least)) {
          for (const places of wordings(group))
            expect(places).toEqual(
              [...all.keys()].filter((at) => normal[at] === normal[places[0]!]),
            );
          const sizes = group.near
            .filter((each) => each.likeness === SAME_WORDS)
            .map((each) => each.places.length);
          expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(group.places.length);
          for (const each of group.near) {
            expect(each.likeness).toBeGreaterThanOrEqual(least);
            expect(each.likeness).toBeLessThan(EQUAL);
          }
        }
      }),
    );
  });
});

it('slips are found as by comparing all with all', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 7, maxLength: 11 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 30 }), (all) => {
      const stupid = [...all.keys()].flatMap((right) =>
        [...Array(right).keys()]
          .filter((left) => all[left]!.length >= 8 && all[right]!.length >= 8)
          .filter((left) => isOneEditApart(all[left]!, all[right]!))
          .map((left) => `${left} ${right}`),
      );
      expect(
        slipPairs(all)
          .map((pair) => pair.join(' '))
          .sort(),
      ).toEqual(stupid.sort());
    }),
  );
});

it('MinHash gives each pair that is alike by .8, once', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefgh '.split('')),
    minLength: 20,
    maxLength: 80,
  });
  const change = fc.record({ at: fc.nat(100), letter: fc.constantFrom('x', '') });
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, change), { maxLength: 8 }), (drawn) => {
      const all = drawn.flatMap(([base, { at, letter }]) => {
        const middle = at % base.length;
        return [base, base.slice(0, middle) + letter + base.slice(middle + 1)];
      });
      const triples = all.map(triplesOf);
      const found = [...candidatePairs(triples)].map((pair) => pair.join(' '));
      expect(new Set(found).size).toBe(found.length);
      for (const right of all.keys())
        for (let left = 0; left < right; left += 1)
          if (likeness(triples[left]!, triples[right]!) >= 0.8)
            expect(found).toContain(`${left} ${right}`);
    }),
  );
});
