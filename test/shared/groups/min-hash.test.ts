import { expect, it } from 'vitest';
import { candidatePairs, likeness, triplesOf } from '#shared/groups/min-hash.ts';

const alike = (left: string, right: string, least = 0) =>
  likeness(triplesOf(left), triplesOf(right), least);

it('likeness is the share of triples in common, the spaces at the ends among them', () => {
  // " ab", "abc", "bc " and " ab", "abd", "bd ".
  expect(alike('abc', 'abd')).toBeCloseTo(1 / 5);
  expect(alike('abc', 'abc')).toBe(1);
  expect(alike('aaaaaaa', 'aaaa')).toBe(1);
  expect(alike('', 'abc')).toBe(0);
});

it('texts whose lengths part them are not compared', () => {
  expect(alike('kirja', 'kirja ja kirjasto', 0.6)).toBe(0);
});

it('a phrase that hundreds of texts share does not pair them all', () => {
  const texts = Array.from({ length: 600 }, () => triplesOf('sama kuin edellisessä kohdassa'));
  expect([...candidatePairs(texts)]).toEqual([]);
});

it('texts without a triple meet nobody', () => {
  expect([...candidatePairs([triplesOf(''), triplesOf(''), triplesOf('abc')])]).toEqual([]);
});
