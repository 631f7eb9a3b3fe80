import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFinnishLexicon } from '#shared/language/finnish/lexicon.ts';
import { packLexicon } from '#scripts/lexicon/pack-finnish.ts';

const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'ä'), minLength: 1, maxLength: 6 });
const reading = fc.constantFrom('[1,0,"",0]', '[2,1,"ki",0]', '[6,0,"n",0.7]');

it('an automaton holds what went in, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ stem, reading }), {
        minLength: 1,
        selector: (entry) => `${entry.stem} ${entry.reading}`,
      }),
      stem,
      (entries, asked) => {
        const lexicon = readFinnishLexicon(packLexicon(entries));
        for (const word of [asked, ...entries.map((entry) => entry.stem)]) {
          const found: string[] = [];
          lexicon.walk(word, (end, { kinds, cut, append, cost }) => {
            found.push(`${word.slice(0, end)} ${JSON.stringify([kinds, cut, append, cost])}`);
          });
          const expected = entries
            .filter((entry) => word.startsWith(entry.stem))
            .map((entry) => `${entry.stem} ${entry.reading}`);
          expect(found.toSorted()).toEqual(expected.toSorted());
        }
      },
    ),
  );
});
