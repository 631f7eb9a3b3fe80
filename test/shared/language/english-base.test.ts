import { describe, expect, it } from 'vitest';
import { createEnglishBase } from '#shared/language/english-base.ts';

/** Knows three words, as a lemmatiser that leaves others as they are. */
const known = new Map([
  ['queues', 'queue'],
  ['went', 'go'],
  ['families', 'family'],
]);
const base = createEnglishBase(
  (word) => known.get(word) ?? word,
  new Set(['grill', 'so', 'retire']),
);

describe('createEnglishBase', () => {
  it.each([
    ['queues', 'queue'],
    ['went', 'go'],
    ['empanadas', 'empanada'],
    ['parties', 'party'],
    ['sandwiches', 'sandwich'],
    ['grilled', 'grill'],
    ['retired', 'retire'],
    ['soooo', 'so'],
    ['yrs', 'year'],
  ])('%s is of %s', (form, lemma) => {
    expect(base(form)).toBe(lemma);
  });

  it.each(['glass', 'bus', 'mathematics', 'chased', 'is'])('%s stays', (word) => {
    expect(base(word)).toBe(word);
  });
});
