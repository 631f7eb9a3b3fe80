import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedG2 } from '#shared/keyness/g2.ts';
import { logOddsZ } from '#shared/keyness/log-odds.ts';
import { typicalPhrases } from '#shared/keyness/typical-phrases.ts';
import { typicalWords } from '#shared/keyness/typical-words.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import { heldAgainst } from '#test/shared/keyness/indexing.ts';

/** So many of so many, on both sides. */
const shares = fc
  .tuple(fc.nat(200), fc.nat(200), fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 }))
  .filter(([some, others, one, other]) => some + others > 0 && Number.isFinite(one + other))
  .map(([some, others, one, other]) => ({
    some,
    others,
    inSome: Math.round(some * one),
    inOthers: Math.round(others * other),
  }));

describe('the measures', () => {
  it('turn their sign, and nothing else, when the sides change places', () => {
    fc.assert(
      fc.property(shares, ({ some, others, inSome, inOthers }) => {
        const g2 = signedG2({ inGroup: inSome, group: some, inRest: inOthers, rest: others });
        const back = signedG2({ inGroup: inOthers, group: others, inRest: inSome, rest: some });
        expect(Math.abs(g2)).toBeCloseTo(Math.abs(back), 8);
        if (Math.abs(g2) > 1e-6) expect(Math.sign(g2)).toBe(-Math.sign(back));
        const z = logOddsZ({ inLeft: inSome, left: some, inRight: inOthers, right: others });
        const turned = logOddsZ({ inLeft: inOthers, left: others, inRight: inSome, right: some });
        expect(z).toBeCloseTo(-turned, 8);
      }),
    );
  });
});

const word = fc.constantFrom('jono', 'jonossa', 'pitkä', 'pitkän', 'talo', 'talossa', 'ja', 'ei');
const texts = fc.array(
  fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  { maxLength: 10 },
);

it('what is typical stands in the texts as it is shown, in as many as is told', () => {
  fc.assert(
    fc.property(texts, texts, (group, rest) => {
      const held = heldAgainst(group, rest);
      const found = [
        ...typicalWords(held.texts, held.sides),
        ...typicalPhrases(held.texts, held.sides),
      ];
      for (const { shown, inGroup, inRest, score } of found) {
        const having = group.filter((text) => holds(text, shown)).length;
        const elsewhere = rest.filter((text) => holds(text, shown)).length;
        expect(having + elsewhere).toBeGreaterThan(0);
        expect(having).toBeLessThanOrEqual(inGroup);
        expect(elsewhere).toBeLessThanOrEqual(inRest);
        expect(inGroup).toBeLessThanOrEqual(group.length);
        expect(inRest).toBeLessThanOrEqual(rest.length);
        expect(score).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

function holds(text: string, shown: string): boolean {
  const words = tokensOf(text).map((token) => token.text.toLowerCase());
  return ` ${words.join(' ')} `.includes(` ${shown} `);
}
