import { expect, it } from 'vitest';
import type { Candidate } from '#shared/language/candidate.ts';
import { createVotedLemmas } from '#shared/language/vote.ts';

function analyserOf(table: Readonly<Record<string, readonly Candidate[]>>) {
  return { candidatesOf: (word: string) => table[word] ?? [] };
}

const both = [
  { lemma: 'noun', cost: 0 },
  { lemma: 'verb', cost: 0.3 },
];
const analyser = analyserOf({
  a: both,
  b: [{ lemma: 'verb', cost: 0 }],
  c: [{ lemma: 'verb', cost: 0 }],
  g: [{ lemma: 'guess', cost: 0, isGuess: true }],
});

it('without forms the likeliest reading wins', () => {
  expect(createVotedLemmas(analyser).baseFormOf('a')).toBe('noun');
});

it('with forms of another base form that one wins, in whatever order they come', () => {
  for (const forms of [
    ['a', 'b', 'c'],
    ['c', 'b', 'a'],
  ])
    expect(createVotedLemmas(analyser, forms).baseFormOf('a')).toBe('verb');
});

it('a word without candidates has no base form and is not known; nor is a guess', () => {
  const lemmas = createVotedLemmas(analyser, ['x']);
  expect(lemmas.baseFormOf('x')).toBeUndefined();
  expect(lemmas.knows('x')).toBe(false);
  expect(lemmas.baseFormOf('g')).toBe('guess');
  expect(lemmas.knows('g')).toBe(false);
  expect(lemmas.knows('b')).toBe(true);
});
