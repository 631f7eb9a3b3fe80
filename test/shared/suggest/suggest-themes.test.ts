import { describe, expect, it } from 'vitest';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { compileCodebook } from '#shared/suggest/compile-codebook.ts';
import { prepareText } from '#shared/suggest/prepared-text.ts';
import type { Suggestion, ThemeWords } from '#shared/suggest/suggestion.ts';
import { suggestPrepared, suggestThemes } from '#shared/suggest/suggest-themes.ts';

function theme(name: string, keywords: readonly string[], description = ''): ThemeWords {
  return { themeId: name as ThemeId, name, description, keywords };
}

const CODEBOOK = [
  theme('Matala kynnys', ['matala kynnys', 'maksuton']),
  theme('Vertaistuki', ['vertaistuki', 'kahvila']),
  theme('Jonot', ['jono', 'odottaminen'], 'Vastaaja joutuu odottamaan vuoroaan'),
  theme('Henkilökunta', ['ohjaaja', 'ammattilainen'], 'Työntekijöiden osaaminen ja vuoro'),
  theme('Stöd på svenska', ['stöd', 'kö']),
];

function suggest(text: string, themes = CODEBOOK, language: Language = 'fi') {
  const matcher = compileCodebook(themes, createWordKeys(undefined), { language: 'fi' });
  return suggestThemes(text, language, matcher);
}

function namesOf(suggestions: readonly Suggestion[]): string[] {
  return suggestions.map(({ themeId }) => themeId);
}

function quoteOf(text: string): string {
  const [first] = suggest(text);
  return text.slice(first?.start, first?.end);
}

describe('what meets what', () => {
  it.each([
    ['Vertaistuki auttoi', 'Vertaistuki', 'Vertaistuki', 'same'],
    ['Kaipaan vertaistukea.', 'Vertaistuki', 'vertaistukea', 'inflected'],
    ['Vertaistuen merkitys', 'Vertaistuki', 'Vertaistuen', 'inflected'],
    ['Meillä on vertaistukiryhmä', 'Vertaistuki', 'vertaistukiryhmä', 'compound'],
    ['Perhekahvilassa on hyvä olla', 'Vertaistuki', 'Perhekahvilassa', 'compound'],
    ['Sain matalan kynnyksen apua', 'Matala kynnys', 'matalan kynnyksen', 'phrase'],
    ['Kynnys oli hyvin matala', 'Matala kynnys', 'Kynnys oli hyvin matala', 'phrase'],
    ['Saa odottaa kauan', 'Jonot', 'odottaa', 'near'],
    ['ammattilainne kuunteli', 'Henkilökunta', 'ammattilainne', 'near'],
  ])('%s: %s', (text, name, word, how) => {
    const [first] = suggest(text);
    expect(first?.themeId).toBe(name);
    expect(first?.evidence).toContainEqual(expect.objectContaining({ word, how }));
  });

  it.each([
    ['Kynnys on, mutta aivan toisessa mielessä kuin matala', 'words of a phrase far apart'],
    ['Pieni arkisto', 'no word of the codebook'],
    ['', 'an empty text'],
  ])('%j suggests nothing strongly: %s', (text) => {
    expect(suggest(text).filter(({ level }) => level === 3)).toEqual([]);
  });

  it('meets Swedish words of the codebook in a Swedish answer', () => {
    expect(namesOf(suggest('Vårdköerna är långa och stödet saknas', CODEBOOK, 'sv'))).toEqual([
      'Stöd på svenska',
    ]);
  });

  it('meets keywords of the codebook’s language in an answer of another', () => {
    expect(namesOf(suggest('Vi behöver vertaistukea', CODEBOOK, 'sv'))).toEqual(['Vertaistuki']);
  });
});

describe('confidence', () => {
  it('grows with every other word met', () => {
    const [one] = suggest('Vertaistuki');
    const [two] = suggest('Vertaistuki kahvilassa');
    expect(two?.confidence).toBeGreaterThan(one?.confidence ?? 1);
  });

  it('does not grow when the same word comes again', () => {
    expect(suggest('jono, jono ja jono')[0]?.confidence).toBe(suggest('jono')[0]?.confidence);
  });

  it('is a little lower after a negation, and the suggestion stays', () => {
    const [negated] = suggest('En tarvitse vertaistukea');
    const [plain] = suggest('Kaipaan nyt vertaistukea');
    expect(negated?.themeId).toBe('Vertaistuki');
    expect(negated?.confidence).toBeLessThan(plain?.confidence ?? 0);
  });

  it('is lower by a description than by a keyword', () => {
    const [byDescription] = suggest('Osaaminen ratkaisee');
    expect(byDescription).toMatchObject({ themeId: 'Henkilökunta', level: 1 });
    expect(byDescription?.evidence[0]?.via).toBe('description');
  });

  it('is lost for a word of a description that another theme asks for', () => {
    const themes = [
      theme('Leikki', ['leikki']),
      theme('Yksin jääminen', ['yksin'], 'Leikkiin ei oteta'),
    ];
    expect(namesOf(suggest('Leikin pihalla', themes))).toEqual(['Leikki']);
  });

  it('ranks the theme with more words first, whatever the order of the codebook', () => {
    expect(namesOf(suggest('Jono oli pitkä, kahvila täynnä ja vertaistuki hyvää'))).toEqual([
      'Vertaistuki',
      'Jonot',
    ]);
  });

  it('gives nine themes at most', () => {
    const many = Array.from({ length: 15 }, (_, index) => theme(`Teema ${index}`, ['jono']));
    expect(suggest('jono', many).length).toBeLessThanOrEqual(9);
  });
});

describe('the quote', () => {
  it('is the sentence of the words met', () => {
    expect(quoteOf('Kiitos kaikesta! Kaipaan silti vertaistukea lisää. Hyvää kesää.')).toBe(
      'Kaipaan silti vertaistukea lisää.',
    );
  });

  it('is the item of a list', () => {
    expect(quoteOf('pitkä matka, vertaistuen puute ja hinnat')).toBe('vertaistuen puute');
  });

  it('is the clause of a long sentence', () => {
    const filler = 'siellä oli paljon muutakin tekemistä meille kaikille koko pitkän päivän ajan';
    const text = `Aluksi ${filler}, sen jälkeen sain vihdoin vertaistukea, ja lopuksi ${filler} ja ${filler}.`;
    expect(quoteOf(text)).toBe('sen jälkeen sain vihdoin vertaistukea');
  });
});

it('answers the same for a prepared text, also with another codebook', () => {
  const wordKeys = createWordKeys(undefined);
  const text = 'Vertaistuki ja jono';
  const prepared = prepareText(text, 'fi', wordKeys);
  for (const themes of [CODEBOOK, CODEBOOK.slice(2)]) {
    const matcher = compileCodebook(themes, wordKeys, { language: 'fi' });
    expect(suggestPrepared(prepared, matcher)).toEqual(suggestThemes(text, 'fi', matcher));
  }
});
