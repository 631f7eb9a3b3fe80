import { describe, expect, it } from 'vitest';
import { swedishStem } from '#shared/language/swedish-stem.ts';

describe('swedishStem', () => {
  it.each([
    'stöd stödet stöden',
    'kö kön köer köerna',
    'kvinna kvinnan kvinnor kvinnorna kvinnornas',
    'möjlighet möjligheten möjligheter möjligheterna',
    'arbeta arbetar arbetade arbetat',
    'stor större störst stora stort',
    'tydlig tydligt tydliga tydligare tydligast',
    'bil bilen bilar bilarna bilens',
    'skola skolan skolor skolorna',
  ])('gives one key to %s', (family) => {
    const keys = new Set(family.split(' ').map(swedishStem));
    expect([...keys]).toHaveLength(1);
  });

  it.each([
    ['stöd', 'stad'],
    ['kö', 'köpa'],
    ['barn', 'barnslig'],
  ])('keeps %s apart from %s', (left, right) => {
    expect(swedishStem(left)).not.toBe(swedishStem(right));
  });
});
