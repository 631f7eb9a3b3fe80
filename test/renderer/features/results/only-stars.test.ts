import { describe, expect, it } from 'vitest';
import { changeEdges, removeCoding, starCoding } from '#shared/commands/change-coding.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { isOnlyStars } from '#renderer/features/results/only-stars.ts';
import { Desk } from '#test/helpers/desk.ts';
import { HAND, makeCoding, makeSurvey } from '#test/helpers/survey.ts';

function desk() {
  const { tables, answers, themes } = makeSurvey(
    ['Lisää kirjoja ja tiloja'],
    ['Kokoelma', 'Tilat'],
  );
  const coding = makeCoding(answers[0]!, themes[0]!, 'kirjoja');
  return { desk: new Desk({ ...tables, codings: [coding] }), coding, answers, themes };
}

describe('a change of stars alone', () => {
  it('is a star given or taken away', () => {
    const { desk: at, coding } = desk();
    expect(isOnlyStars(at.do(starCoding, coding.id))).toBe(true);
    expect(isOnlyStars(at.do(starCoding, coding.id))).toBe(true);
  });

  it('is not a removal, nor moved edges, nor a new coding', () => {
    const { desk: at, coding, answers, themes } = desk();
    const input = { answerId: answers[0]!.id, themeId: themes[1]!.id, origin: HAND };
    expect(isOnlyStars(at.do(codeAnswer, input))).toBe(false);
    expect(isOnlyStars(at.do(changeEdges, coding.id, { start: 0, end: 5 }))).toBe(false);
    expect(isOnlyStars(at.do(removeCoding, coding.id))).toBe(false);
  });
});
