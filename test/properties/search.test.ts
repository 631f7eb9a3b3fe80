import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '#shared/language/tokens.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import { starPattern } from '#shared/search/star-pattern.ts';
import { searcherOver, type Texts } from '#test/shared/search/searching.ts';

const word = fc.constantFrom('talo', 'talossa', 'koulu', 'koulutalo', 'kissa', 'ja', 'ÄITI');
const text = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

describe('searching', () => {
  it('finds an exact word where a reader of tokens would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 12 }), word, async (texts, wanted) => {
        const { find } = await searcherOver(texts.map((each) => ['fi', each] as const));
        const lower = wanted.toLowerCase();
        const stupid = [...texts.keys()].filter((at) =>
          tokensOf(texts[at] ?? '').some((token) => token.text.toLowerCase() === lower),
        );
        expect(await find(`=${wanted}`)).toEqual(stupid);
        expect(await find(`-=${wanted}`)).toEqual(
          [...texts.keys()].filter((at) => !stupid.includes(at)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reads any query, and marks only places in the text, in order and apart', async () => {
    const texts: Texts = [
      ['fi', 'Talo, koulu ja 👨‍👩‍👧 äiti\u00AD-talo klo 12'],
      ['sv', 'شكرا vård\u200Bkö'],
    ];
    const { searcher } = await searcherOver(texts);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (query) => {
        expect(() => parseQuery(query)).not.toThrow();
        const request = { text: query, wholeWords: false };
        const { ids } = await searcher.search(request);
        for (const [id, spans] of await searcher.spans(request, ids)) {
          const length = texts[Number(id)]?.[1].length ?? 0;
          const edges = spans.flatMap(({ start, end }) => [start, end]);
          expect(edges).toEqual(edges.toSorted((left, right) => left - right));
          expect(edges.every((edge) => edge >= 0 && edge <= length)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('a star pattern fits as the regular expression would', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pattern, letters, (star, each) => {
      const regex = new RegExp(`^${star.replaceAll('*', '.*')}$`);
      if (star.includes('*')) expect(starPattern(star)(each)).toBe(regex.test(each));
    }),
  );
});
