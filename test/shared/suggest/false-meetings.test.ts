import { describe, expect, it } from 'vitest';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { compileCodebook } from '#shared/suggest/compile-codebook.ts';
import { countSeenWords } from '#shared/suggest/seen-words.ts';
import { suggestThemes } from '#shared/suggest/suggest-themes.ts';

interface Given {
  readonly name?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly language?: Language;
  /** All answers of the survey, for how common words are. */
  readonly survey?: readonly string[];
}

/** Level and ways of meeting of the one theme that is given; nothing when it is not suggested. */
function met(text: string, { name = '', keywords = '', description = '', ...rest }: Given) {
  const theme = {
    themeId: 'theme' as ThemeId,
    name,
    description,
    keywords: keywords === '' ? [] : keywords.split(', '),
  };
  const seen = rest.survey ? { seenWords: countSeenWords(rest.survey) } : {};
  const matcher = compileCodebook([theme], createWordKeys(undefined), { language: 'fi', ...seen });
  const [suggestion] = suggestThemes(text, rest.language ?? 'fi', matcher);
  return suggestion && { level: suggestion.level, how: suggestion.evidence.map(({ how }) => how) };
}

describe('closed-class words', () => {
  it.each([
    ['Talo, jossa asun, ja ihmiset, joille soitan', 'Paikka, jolla viihdytään'],
    ['Sanoin etten tule, eikä hänkään', 'Ymmärtävät, etteivät hänelle kelpaa'],
    ['Aina sama bussikuski', 'Palvelu on seudun ainoa'],
    ['Se alkoi vasta eilen', 'Vastaajan kokemus'],
  ])('%j says nothing of a theme described as %j', (text, description) => {
    expect(met(text, { description })).toBeUndefined();
  });

  it('do not count alone out of a keyword of several words', () => {
    expect(met('En sano tähän mitään', { keywords: 'ei jaksa' })).toBeUndefined();
    expect(met('Eilen jaksoin juosta', { keywords: 'ei jaksa' })).toBeUndefined();
    expect(met('Emme enää jaksa', { keywords: 'ei jaksa' })).toMatchObject({ how: ['phrase'] });
  });

  it('are met as keywords of their own, weakly', () => {
    expect(met('Vähän kaikkea', { keywords: 'kaikki' })).toEqual({ level: 1, how: ['inflected'] });
  });

  it.each([
    ['Jag fick något av henne', 'sv', 'någon annan'],
    ['They did not tell us', 'en', 'not hers'],
  ] as const)('%j has none of the phrase in %s', (text, language, keywords) => {
    expect(met(text, { language, keywords })).toBeUndefined();
  });
});

describe('words that look alike', () => {
  it.each([
    ['Yksi pullo riitti, ei yksikään lisää', 'yksin'],
    ['Seuraavalla kerralla seurasin ohjetta', 'seura'],
  ])('%j does not meet %s', (text, keywords) => {
    expect(met(text, { keywords })).toBeUndefined();
  });

  it('still meets the word itself', () => {
    expect(met('Söin yksin', { keywords: 'yksin' })?.level).toBe(3);
    expect(met('Kaipaan seuraa', { keywords: 'seura' })?.level).toBe(3);
  });
});

describe('keywords of another language', () => {
  const keywords = 'raha, palkka, lön, vän, money, funding';

  it('meet by their own language’s forms only', () => {
    expect(met('Min vänner kom', { keywords, language: 'sv' })?.how).toEqual(['inflected']);
    expect(met('Man får vänta länge', { keywords, language: 'sv' })).toBeUndefined();
    expect(met('Sitä kysyttiin monelta', { keywords })).toBeUndefined();
  });

  it('meet in any answer as they are written', () => {
    expect(met('Siellä puhuttiin vain sanasta money', { keywords })?.how).toEqual(['same']);
  });
});

describe('near words', () => {
  it.each([
    ['Kirje kulkee perille', 'kulkeminen'],
    ['Kausi jatkuu keväällä', 'jatkuvuus'],
    ['Istuin lukemassa', 'lukeminen'],
  ])('%j is only weak for %s, which has a short root', (text, keywords) => {
    expect(met(text, { keywords })).toEqual({ level: 1, how: ['near'] });
  });

  it('are fair when they share a long root', () => {
    expect(met('Haluaisin harrastaa', { keywords: 'harrastus' })?.level).toBe(2);
  });

  it('takes the action noun for a form of a verb that was asked for', () => {
    expect(met('Laulaminen', { keywords: 'laulaa' })).toEqual({ level: 3, how: ['inflected'] });
  });

  it('takes a common word for no slip of the finger', () => {
    const text = 'Istuin perhekahvlassa';
    const keywords = 'perhekahvila';
    const survey = Array.from({ length: 9 }, () => 'perhekahvlassa');
    expect(met(text, { keywords })?.how).toEqual(['near']);
    expect(met(text, { keywords, survey })).toBeUndefined();
  });

  it('sees a slip in a keyword whose head alone is met too', () => {
    const theme = { keywords: 'naapuriapu', description: 'Pientä apua arkeen' };
    expect(met('napuriapu puuttuu', theme)).toEqual({ level: 2, how: ['near'] });
  });
});

describe('general words', () => {
  const description = 'Lapsi ja vanhemmat saavat ryhmässä aikaa ja käyvät uimahallissa';
  const survey = Array.from({ length: 60 }, () => 'lapsi, vanhemmat, ryhmä ja aikaa');

  it('stay weak however many they are', () => {
    const text = 'Lapsen ja vanhempien ryhmään jäi aikaa';
    expect(met(text, { description, survey })).toMatchObject({ level: 1 });
  });

  it('add up when one of them is rare', () => {
    const text = 'Lapsen ja vanhempien ryhmässä käytiin uimahalli läpi';
    expect(met(text, { description, survey })).toMatchObject({ level: 2 });
  });
});

describe('keywords of several words', () => {
  it('are met within a sentence, not across its end', () => {
    const keywords = 'ei saa leikkiä';
    expect(met('En saa leikkiä', { keywords })?.how).toEqual(['phrase']);
    expect(met('En tiedä. Leikkiminen', { keywords })).toBeUndefined();
  });

  it('are met written as one word', () => {
    expect(met('Matalankynnyksen ovi', { keywords: 'matala kynnys' })?.how).toEqual(['phrase']);
  });

  it('call one of their words near, not the keyword', () => {
    expect(met('Kynnys kului', { keywords: 'matala kynnys' })).toEqual({ level: 1, how: ['near'] });
  });

  it('do not shrink to one word when the rest are small ones', () => {
    expect(met('Tilanne on kokenut muutoksen', { keywords: 'saman kokenut' })).toBeUndefined();
    expect(met('Moni samaa kokenut tuli', { keywords: 'saman kokenut' })?.how).toEqual(['phrase']);
  });
});
