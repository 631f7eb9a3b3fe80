import { describe, expect, it } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { markManyDone } from '#shared/commands/mark-done.ts';
import { recodeMany, uncodeMany } from '#shared/commands/recode-many.ts';
import { rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import { Desk } from '#test/helpers/desk.ts';
import { BERTIL, HAND, makeSurvey } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(
  ['Kiva kurssi, mutta kallis.', 'Kurssi oli hyvä', 'Ei mitään'],
  ['kurssit', 'hinta'],
);
const answerIds = answers.map(({ id }) => id);
const [first, second] = answerIds;
const [courses, price] = themes.map(({ id }) => id);

function coded(): Desk {
  const desk = new Desk(tables);
  const span = { start: 5, end: 11 };
  desk.do(codeAnswer, { answerId: first!, themeId: courses!, span, origin: HAND });
  desk.do(codeAnswer, { answerId: second!, themeId: courses!, origin: HAND });
  desk.beside(BERTIL).do(codeAnswer, { answerId: second!, themeId: courses!, origin: HAND });
  return desk;
}

describe('uncodeMany', () => {
  it('takes the theme off all answers, one’s own codings alone', () => {
    const desk = coded();
    const change = desk.do(uncodeMany, { answerIds, themeId: courses! });
    expect(change.label).toEqual({ act: 'uncodeMany', values: { count: 2, theme: 'kurssit' } });
    expect(desk.memory.codingsOf(first!)).toEqual([]);
    expect(desk.memory.codingsOf(second!)).toMatchObject([{ coderId: BERTIL.coderId }]);
    expect(desk.refusal(uncodeMany, { answerIds, themeId: courses! })).toBe('nothingNew');
  });
});

describe('recodeMany', () => {
  it('gives the same words the other theme, as an act on many', () => {
    const desk = coded();
    const change = desk.do(recodeMany, { answerIds, from: courses!, to: price! });
    expect(change.label.values).toEqual({ count: 2, from: 'kurssit', theme: 'hinta' });
    expect(desk.memory.codingsOf(first!)).toMatchObject([
      { themeId: price, excerpt: 'kurssi', origin: { kind: 'bulk' } },
    ]);
    expect(desk.memory.codingsOf(second!)).toHaveLength(2);
  });

  it('drops the first theme where the words hold the other already, and ends its rejection', () => {
    const desk = coded();
    desk.do(codeAnswer, { answerId: second!, themeId: price!, origin: HAND });
    desk.do(rejectSuggestion, { answerId: first!, themeId: price! });
    desk.do(recodeMany, { answerIds, from: courses!, to: price! });
    const own = desk.memory.codingsOf(second!).filter(({ coderId }) => coderId !== BERTIL.coderId);
    expect(own).toMatchObject([{ themeId: price, whole: true, origin: HAND }]);
    expect(desk.memory.rejectionsOf(first!)).toEqual([]);
  });

  it('refuses to recode to itself, or what is not there', () => {
    const desk = coded();
    const input = { answerIds, from: courses! };
    expect(desk.refusal(recodeMany, { ...input, to: courses! })).toBe('nothingNew');
    expect(desk.refusal(recodeMany, { answerIds, from: price!, to: courses! })).toBe('nothingNew');
  });
});

describe('markManyDone', () => {
  it('decides what is not decided, and says how many', () => {
    const desk = new Desk(tables);
    desk.do(markManyDone, [first!]);
    expect(desk.do(markManyDone, answerIds).label.values).toEqual({ count: 2 });
    expect(desk.refusal(markManyDone, answerIds)).toBe('alreadyDone');
  });
});
