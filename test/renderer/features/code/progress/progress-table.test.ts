import { describe, expect, it } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { markDone } from '#shared/commands/mark-done.ts';
import { rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import { progressRows } from '#renderer/features/code/progress/progress-table.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, BERTIL, HAND, makeAnswer, makeQuestion, makeSurvey } from '#test/helpers/survey.ts';

describe('progressRows', () => {
  const second = makeQuestion('Muuta?', { order: 1 });
  const { answers, themes, tables } = makeSurvey(['a', 'b', 'c', 'd'], ['aukiolo']);
  const other = makeAnswer(second, 1, 'e');
  const desk = new Desk({
    ...tables,
    questions: [second, ...tables.questions],
    answers: [...answers, other],
  });
  const [first, next, third, last] = answers.map(({ id }) => id);
  const themeId = themes[0]!.id;
  desk.do(codeAnswer, { answerId: first!, themeId, origin: HAND });
  desk.do(markDone, first!);
  desk.do(rejectSuggestion, { answerId: next!, themeId });
  desk.beside(BERTIL).do(markDone, other.id);
  const context = {
    view: desk.memory,
    coderId: ANNA.coderId,
    hasSuggestions: (id: string) => id === third || id === first,
  };
  const shown = (who: typeof ANNA) =>
    progressRows(context, who.coderId).map(({ title, counts, all }) => [title, all, counts]);

  it('counts my states by question, then all together', () => {
    expect(last).toBeDefined();
    expect(shown(ANNA)).toEqual([
      [answersTitle(), 4, { decided: 1, begun: 1, suggested: 1, untouched: 1 }],
      ['Muuta?', 1, { decided: 0, begun: 0, suggested: 0, untouched: 1 }],
      ['', 5, { decided: 1, begun: 1, suggested: 1, untouched: 2 }],
    ]);
  });

  it('counts another coder’s acts alone: suggestions here are not theirs', () => {
    expect(shown(BERTIL).at(-1)).toEqual([
      '',
      5,
      { decided: 1, begun: 0, suggested: 0, untouched: 4 },
    ]);
  });

  function answersTitle(): string {
    return tables.questions[0]!.title;
  }
});
