import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/project.ts';
import type { Span } from '#shared/domain/coding.ts';
import { answerKind } from '#shared/language/non-answers.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';
import { sentencesOf } from '#shared/language/sentences.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import { createVotedLemmas } from '#shared/language/vote.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { finnishAnalyser, swedishAnalyser } from '#test/helpers/lexicons.ts';

const language = fc.constantFrom(...LANGUAGES);
const awkward = fc.constantFrom(
  ...'aä1.! \n-'.split(''),
  '\u0308',
  '\u200d',
  '👩‍👧',
  '1️⃣',
  '\u0600',
  'esim. ',
  '\u00ad',
  '\u200b',
  'שלום',
  'https://kela.fi/a?b=1',
  '\ufe0f',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(awkward, { maxLength: 20 }).map((pieces) => pieces.join('').normalize('NFC')),
);

function graphemeEdges(whole: string): Set<number> {
  const segments = new Intl.Segmenter('fi', { granularity: 'grapheme' }).segment(whole);
  return new Set([whole.length, ...[...segments].map(({ index }) => index)]);
}

function expectInOrder(spans: readonly Span[], whole: string): void {
  const edges = graphemeEdges(whole);
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(edges.has(start) && edges.has(end)).toBe(true);
    last = end;
  }
}

describe('tokensOf', () => {
  it('gives ordered, whole-grapheme slices of the text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const tokens = tokensOf(whole);
        expectInOrder(tokens, whole);
        for (const token of tokens) expect(whole.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});

describe('sentencesOf', () => {
  it('covers all but white space, in order, on grapheme boundaries', () => {
    fc.assert(
      fc.property(text, language, (whole, spoken) => {
        const spans = sentencesOf(whole, spoken);
        expectInOrder(spans, whole);
        const covered = spans.map(({ start, end }) => whole.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      }),
    );
  });

  it('parts plain words where Unicode does', () => {
    const pieces = fc.constantFrom(
      'talo',
      'Ovi',
      'ääni',
      ' ',
      '  ',
      '. ',
      '! ',
      '?',
      '... ',
      ', ',
      '\n',
    );
    const plain = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    const unicode = new Intl.Segmenter('fi', { granularity: 'sentence' });
    fc.assert(
      fc.property(plain, (whole) => {
        const expected = [...unicode.segment(whole)].map(({ segment }) => segment.trim());
        const sentences = sentencesOf(whole, 'fi').map(({ start, end }) => whole.slice(start, end));
        expect(sentences).toEqual(expected.filter(Boolean));
      }),
      { numRuns: 500 },
    );
  });
});

describe('keysOf', () => {
  it('is never empty and the same whenever asked', () => {
    const kept = createWordKeys(undefined);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), language, (word, spoken) => {
        const keys = kept.keysOf(word, spoken);
        expect(keys.length).toBeGreaterThan(0);
        expect(createWordKeys(undefined).keysOf(word, spoken)).toEqual(keys);
      }),
    );
  });
});

describe('base forms', () => {
  const lemmas = {
    finnish: createVotedLemmas(finnishAnalyser()),
    swedish: createVotedLemmas(swedishAnalyser()),
  };
  const keys = createWordKeys(undefined, lemmas);

  it('any letters have one, the same whenever asked', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aäeiknstulv-’:åö'.split('')),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ minLength: 1 })), language, (word, spoken) => {
        const [key] = keys.keysOf(word, spoken);
        expect(key).toBeTypeOf('string');
        expect(createWordKeys(undefined, lemmas).keysOf(word, spoken)[0]).toBe(key);
      }),
    );
  });

  it('do not depend on how letters are encoded, or on what is not seen', () => {
    const words = fc.constantFrom('lapsiperheitä', 'hyvästä', 'föräldrarnas', 'yöllä', 'Ålandissa');
    const unseen = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\ufeff');
    fc.assert(
      fc.property(words, unseen, fc.nat(), language, (word, mark, at, spoken) => {
        const place = 1 + (at % (word.length - 1));
        const marked = word.slice(0, place) + mark + word.slice(place);
        for (const other of [marked, word.normalize('NFD'), word.toUpperCase()])
          expect(keys.keysOf(other, spoken)).toEqual(keys.keysOf(word, spoken));
      }),
    );
  });

  it.each(['a', 'perhe', 'talossa', 'kk', 'ä\u0308'])(
    '60,000 characters of %j are read in time that grows with their number',
    (piece) => {
      const long = piece.repeat(Math.ceil(60_000 / piece.length));
      const start = performance.now();
      const tokens = tokensOf(long);
      for (const spoken of LANGUAGES) for (const token of tokens) keys.keysOf(token.text, spoken);
      // What grew with the square of the letters would take minutes.
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );
});

describe('isOneEditApart', () => {
  it('agrees with a plain reckoning of all edits', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (left, right) => {
        expect(isOneEditApart(left, right)).toBe(left !== right && allEdits(left).has(right));
      }),
    );
  });
});

function allEdits(word: string): Set<string> {
  const edits = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    edits.add(before + after.slice(1));
    edits.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const letter of 'abc') {
      edits.add(before + letter + after);
      edits.add(before + letter + after.slice(1));
    }
  }
  return edits;
}

describe('answerKind', () => {
  it('does not depend on case, outer spaces and a full stop', () => {
    const said = fc.constantFrom('ei osaa sanoa', 'vet ej', 'sama kuin edellä', 'pitkät jonot');
    fc.assert(
      fc.property(said, fc.boolean(), fc.boolean(), (phrase, upper, stop) => {
        const written = ` ${upper ? phrase.toUpperCase() : phrase}${stop ? '.' : ''} `;
        expect(answerKind(written)).toBe(answerKind(phrase));
      }),
    );
  });
});
