import { describe, expect, it } from 'vitest';
import { readSwedishLexicon, writeSwedishLexicon } from '#shared/language/swedish/lexicon.ts';
import { createVotedLemmas } from '#shared/language/vote.ts';
import { swedishAnalyser } from '#test/helpers/lexicons.ts';

const analyser = swedishAnalyser();
/** Base form, and forms of it that a survey has together. */
const FAMILIES = [
  ['bil', 'bil bilen bilar bilarna bilens bilarnas'],
  ['kvinna', 'kvinna kvinnan kvinnor kvinnorna kvinnornas'],
  ['hem', 'hem hemmet hemmen'],
  ['möjlighet', 'möjlighet möjligheten möjligheter möjligheterna'],
  ['arbeta', 'arbeta arbetar arbetade arbetat'],
  ['läsa', 'läsa läser läste läst'],
  ['skriva', 'skriver skrev skrivit'],
  ['stor', 'stor stort stora större störst'],
  ['ensam', 'ensam ensamt ensamma'],
  ['förälder', 'föräldrar föräldrarna föräldrarnas'],
];

const lemmas = createVotedLemmas(
  analyser,
  FAMILIES.flatMap(([, forms = '']) => forms.split(' ')),
);

describe('Swedish base forms', () => {
  it.each(FAMILIES)('%s', (lemma, forms) => {
    expect(forms.split(' ').map((form) => [form, lemmas.baseFormOf(form)])).toEqual(
      forms.split(' ').map((form) => [form, lemma]),
    );
  });

  it.each([
    ['vårdköerna', 'vårdkö'],
    ['ungdomsböcker', 'ungdomsbok'],
    ['skolkuratorn', 'skolkurator'],
    ['kvinnorollen', 'kvinnoroll'],
  ])('compounds are read by their head: %s is %s', (form, lemma) => {
    expect(lemmas.baseFormOf(form)).toBe(lemma);
  });

  it('the survey’s own words decide what an ambiguous form is of', () => {
    const nouns = createVotedLemmas(analyser, ['form', 'formen', 'formerna']);
    expect(nouns.baseFormOf('former')).toBe('form');
    const verbs = createVotedLemmas(analyser, ['tala', 'talade', 'talat', 'talas']);
    expect(verbs.baseFormOf('talar')).toBe('tala');
  });

  it('gives nothing for what it does not know', () => {
    expect(lemmas.baseFormOf('qwzx')).toBeUndefined();
  });
});

it('the packed list is read as it was written', () => {
  const kinds = new Map([
    ['bil', 1],
    ['bila', 2],
    ['bilar', 8],
    ['å', 1],
    ['öl', 15],
  ]);
  expect(readSwedishLexicon(writeSwedishLexicon(kinds))).toEqual(kinds);
});
