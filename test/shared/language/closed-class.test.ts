import { describe, expect, it } from 'vitest';
import { closedClassLemma } from '#shared/language/closed-class.ts';

describe('closedClassLemma', () => {
  it.each([
    ['fi', 'joka', 'joka jossa jolla jotka jota jolle joiden joissa jokahan'],
    ['fi', 'hän', 'hän hänelle hänen häntä hänkin hänhän'],
    ['fi', 'ei', 'ei en emme eivät ettei etten etteivät enkä älkää'],
    ['fi', 'yksi', 'yksi yhden yhtä yhdelle yksikään yhtäkään'],
    ['fi', 'sama', 'sama samaa samoista samalla'],
    ['sv', 'någon', 'någon något några nåt'],
    ['en', 'not', "not don't don’t cannot"],
  ] as const)('knows forms of the %s word %s', (language, lemma, forms) => {
    const known = forms.split(' ').map((form) => closedClassLemma(form, language));
    expect(new Set(known)).toEqual(new Set([lemma]));
  });

  it.each(['teko', 'jako', 'hepa', 'aika', 'yksin', 'yhdessä', 'hyvin', 'ainoa', 'vastaaja'])(
    'takes %s for a word of an open class',
    (word) => {
      expect(closedClassLemma(word, 'fi')).toBeUndefined();
    },
  );
});
