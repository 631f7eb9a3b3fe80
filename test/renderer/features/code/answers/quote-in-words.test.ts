import { describe, expect, it } from 'vitest';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { codingInWords, shortened } from '#renderer/features/code/answers/quote-in-words.ts';
import { makeCoding, makeSurvey } from '#test/helpers/survey.ts';

const { tables, answers, themes } = makeSurvey(
  ['Aukiolo on lyhyt ja hiljaista tilaa on vähän'],
  ['Aukiolo', 'Tilat', 'Rauha'],
);
const [answer] = answers as [(typeof answers)[number]];
const [aukiolo, tilat, rauha] = themes as [
  (typeof themes)[number],
  (typeof themes)[number],
  (typeof themes)[number],
];
const view = memoryOf(tables);
const fi = createTranslator('fi');

describe('codingInWords', () => {
  it('tells which quote it is, its theme and words, and how it lies to the others', () => {
    const across = makeCoding(answer, aukiolo, 'on lyhyt ja hiljaista');
    const outer = makeCoding(answer, tilat, 'hiljaista tilaa on vähän');
    const inner = makeCoding(answer, rauha, 'tilaa');
    const all = [inner, makeCoding(answer, aukiolo), outer, across];
    const said = (coding: typeof inner) => codingInWords(view, coding, all, fi);
    expect(said(across)).toBe(
      'Sitaatti 1/3, Aukiolo, ’on lyhyt ja hiljaista’, limittyy sitaattiin: Tilat',
    );
    expect(said(outer)).toBe(
      'Sitaatti 2/3, Tilat, ’hiljaista tilaa on vähän’, sisältää sitaatin: Rauha, limittyy sitaattiin: Aukiolo',
    );
    expect(said(inner)).toBe('Sitaatti 3/3, Rauha, ’tilaa’, sisältyy sitaattiin: Tilat');
  });

  it('names a coding of the whole answer as that', () => {
    const whole = makeCoding(answer, aukiolo);
    expect(codingInWords(view, whole, [whole], fi)).toBe('Aukiolo: koko vastaus');
  });
});

describe('shortened', () => {
  it('keeps what is short and cuts what is long between words', () => {
    expect(shortened('lyhyt')).toBe('lyhyt');
    const cut = shortened('pitkä lause '.repeat(10));
    expect(cut.length).toBeLessThanOrEqual(61);
    expect(cut).toMatch(/ (?:pitkä|lause)…$/);
  });

  it('cuts no sign in two', () => {
    const halves = /\p{Surrogate}/u;
    expect(shortened('👍'.repeat(40))).not.toMatch(halves);
    expect(shortened(`a${'👍'.repeat(40)}`)).not.toMatch(halves);
  });
});
