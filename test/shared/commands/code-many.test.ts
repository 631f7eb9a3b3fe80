import { describe, expect, it } from 'vitest';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { codeMany, type CodeManyInput } from '#shared/commands/code-many.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { markDone } from '#shared/commands/mark-done.ts';
import { rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, BERTIL, HAND, makeSurvey, makeTheme } from '#test/helpers/survey.ts';

const BULK = { kind: 'bulk' } as const;
const { answers, themes, tables } = makeSurvey(
  ['Kiva kurssi, mutta kallis.', 'Kurssi oli hyvä', 'Ei kurssia, ei'],
  ['kurssit', 'hinta'],
);
const [first, second, third] = answers.map(({ id }) => id);
const [courses, price] = themes;
const answerIds = [first!, second!, third!];

function wholes(ids: readonly AnswerId[], fields: Partial<CodeManyInput> = {}): CodeManyInput {
  const codings = ids.map((answerId) => ({ answerId, themeId: courses!.id, origin: BULK }));
  return { act: 'codeMany', codings, ...fields };
}

describe('codeMany', () => {
  it('codes every answer whole in one named change, with its origin', () => {
    const desk = new Desk(tables);
    const change = desk.do(codeMany, wholes(answerIds));
    expect(change.label).toEqual({ act: 'codeMany', values: { count: 3, theme: 'kurssit' } });
    for (const id of answerIds)
      expect(desk.memory.codingsOf(id)).toMatchObject([
        { whole: true, origin: BULK, coderId: ANNA.coderId, themeId: courses!.id },
      ]);
    expect([...desk.memory.all('decisions')]).toEqual([]);
  });

  it('goes back whole by one undo', () => {
    const desk = new Desk(tables);
    const change = desk.do(codeMany, wholes(answerIds, { andDone: true }));
    const { change: undo, skipped } = invertChange(desk.acting(), change, 'undo');
    desk.memory.apply(undo);
    expect(skipped).toBe(0);
    expect([desk.memory.count('codings'), desk.memory.count('decisions')]).toEqual([0, 0]);
  });

  it('passes over what is coded already, also in part, and what is gone or stands twice', () => {
    const desk = new Desk(tables);
    const quote = { answerId: first!, themeId: courses!.id, span: { start: 5, end: 11 } };
    desk.do(codeAnswer, { ...quote, origin: HAND });
    const change = desk.do(codeMany, wholes([first!, second!, second!, 'answer-gone' as AnswerId]));
    expect(change.label.values).toEqual({ count: 1, theme: 'kurssit' });
    expect(desk.memory.codingsOf(first!)).toHaveLength(1);
    expect(desk.refusal(codeMany, wholes([first!, second!]))).toBe('nothingNew');
  });

  it('lets another coder’s codings alone: they do not count as one’s own', () => {
    const desk = new Desk(tables);
    desk.do(codeMany, wholes([first!]));
    desk.beside(BERTIL).do(codeMany, wholes([first!]));
    expect(desk.memory.codingsOf(first!)).toHaveLength(2);
  });

  it('codes several hits of one answer, each once, and counts them', () => {
    const desk = new Desk(tables);
    const hit = (start: number, end: number) => ({
      answerId: third!,
      themeId: courses!.id,
      span: { start, end },
      origin: { kind: 'rule', query: 'ei' } as const,
    });
    const codings = [hit(0, 2), hit(12, 14), hit(0, 10)];
    const change = desk.do(codeMany, { act: 'runRule', codings });
    expect(change.label.values).toEqual({ count: 2, theme: 'kurssit' });
    expect(desk.memory.codingsOf(third!).map(({ excerpt }) => excerpt)).toEqual(['Ei', 'ei']);
  });

  it('makes rejections of what was looked at and found wrong, once each', () => {
    const desk = new Desk(tables);
    desk.do(rejectSuggestion, { answerId: second!, themeId: courses!.id });
    const rejected = [second!, third!].map((answerId) => ({ answerId, themeId: courses!.id }));
    desk.do(codeMany, wholes([first!], { rejected }));
    expect(desk.memory.rejectionsOf(second!)).toHaveLength(1);
    expect(desk.memory.rejectionsOf(third!)).toMatchObject([{ coderId: ANNA.coderId }]);
    const none = { act: 'acceptMany', codings: [] } as const;
    const more = [{ answerId: first!, themeId: price!.id }];
    expect(desk.do(codeMany, { ...none, rejected: more }).label).toEqual({
      act: 'rejectMany',
      values: { count: 1 },
    });
  });

  it('ends a rejection of what is coded after all', () => {
    const desk = new Desk(tables);
    desk.do(rejectSuggestion, { answerId: first!, themeId: courses!.id });
    desk.do(codeMany, wholes([first!]));
    expect(desk.memory.rejectionsOf(first!)).toEqual([]);
  });

  it('decides only where that was asked for, and what is decided stays as it is', () => {
    const desk = new Desk(tables);
    desk.do(markDone, first!);
    const change = desk.do(codeMany, wholes(answerIds, { andDone: true }));
    expect(change.items.filter(({ table }) => table === 'decisions')).toHaveLength(2);
    expect(desk.memory.count('decisions')).toBe(3);
  });

  it('names several themes by their number', () => {
    const desk = new Desk(tables);
    const codings = themes.map(({ id }) => ({ answerId: first!, themeId: id, origin: BULK }));
    expect(desk.do(codeMany, { act: 'acceptMany', codings }).label).toEqual({
      act: 'acceptThemes',
      values: { count: 2, themes: 2 },
    });
  });

  it('refuses a theme that cannot be coded with, before anything is done', () => {
    const retired = makeTheme('vanha', { retired: true });
    const desk = new Desk({ ...tables, themes: [...themes, retired] });
    const codings = [{ answerId: first!, themeId: retired.id, origin: BULK }];
    expect(desk.refusal(codeMany, { act: 'codeMany', codings })).toBe('themeRetired');
  });
});
