import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/project.ts';
import { createCompoundFinder } from '#shared/language/compounds.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';

function hits(word: string, words: readonly string[], language: Language, seen: string[] = []) {
  const vocabulary = { words, isSeen: (part: string) => seen.includes(part) };
  const wordKeys = createWordKeys(undefined);
  const finder = createCompoundFinder(vocabulary, language, wordKeys);
  return finder.hitsOf(wordKeys.wordOf(word, language)).map((hit) => `${hit.part} ${hit.word}`);
}

describe('createCompoundFinder', () => {
  it.each([
    ['vertaistukiryhmä', 'vertaistuki', 'first vertaistuki'],
    ['vertaistukitoiminnassa', 'vertaistuki', 'first vertaistuki'],
    ['järjestöyhteistyötä', 'yhteistyö', 'head yhteistyö'],
    ['peruspalveluista', 'palvelu', 'head palvelu'],
    ['ihmissuhteita', 'ihminen', 'first ihminen'],
    ['lapsenvahtia', 'lapsi', 'first lapsi'],
    ['vedenpuute', 'vesi', 'first vesi'],
    ['perhe-elämä', 'perhe', 'first perhe'],
    ['pelikerhossa', 'pelit', 'first pelit'],
  ])('finds in the Finnish %s the word %s', (word, part, hit) => {
    expect(hits(word, [part], 'fi')).toContain(hit);
  });

  it.each([
    ['arkisto', 'arki'],
    ['arkistointi', 'arki'],
    ['arkkitehti', 'arki'],
    ['kulttuuri', 'tuuri'],
    ['perheellinen', 'perhe'],
    ['perheemme', 'perhe'],
    ['hospitaali', 'talo'],
    ['seuraavaan', 'seura'],
  ])('does not find in %s the word %s', (word, part) => {
    expect(hits(word, [part], 'fi')).toEqual([]);
  });

  it('believes a short other part when it was seen elsewhere', () => {
    expect(hits('rivitalo', ['talo'], 'fi')).toEqual([]);
    expect(hits('rivitalo', ['talo'], 'fi', ['rivi'])).toEqual(['head talo']);
  });

  it.each([
    ['vårdkö', 'kö', 'head kö'],
    ['vårdköerna', 'kö', 'head kö'],
    ['kamratstödet', 'stöd', 'head stöd'],
    ['kvinnohus', 'kvinna', 'first kvinna'],
    ['familjecafé', 'familj', 'first familj'],
  ])('finds in the Swedish %s the word %s', (word, part, hit) => {
    expect(hits(word, [part], 'sv')).toContain(hit);
  });

  it.each([
    ['miljö', 'kö'],
    ['barnslig', 'barn'],
    ['tidning', 'tid'],
  ])('does not find in the Swedish %s the word %s', (word, part) => {
    expect(hits(word, [part], 'sv')).toEqual([]);
  });
});
