import { expect, it } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { markDone } from '#shared/commands/mark-done.ts';
import { differsIn } from '#renderer/features/code/groups/differs-in.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, BERTIL, HAND, makeSurvey } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Kiva kurssi', 'kiva kurssi'], ['a', 'b']);
const [one, other] = answers.map(({ id }) => id);

it('tells answers apart by the coder’s own themes and decisions', () => {
  const desk = new Desk(tables);
  const code = (answerId = one!, at = 0) =>
    desk.do(codeAnswer, { answerId, themeId: themes[at]!.id, origin: HAND });
  const differs = (coderId = ANNA.coderId) => differsIn(desk.memory, coderId, one!, other!);
  expect(differs()).toBe(false);
  code();
  expect([differs(), differs(BERTIL.coderId)]).toEqual([true, false]);
  code(other, 1);
  expect(differs()).toBe(true);
  code(other, 0);
  code(one, 1);
  expect(differs()).toBe(false);
  desk.do(markDone, one!);
  expect(differs()).toBe(true);
});
