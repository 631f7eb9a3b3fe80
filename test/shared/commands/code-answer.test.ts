import { describe, expect, it } from 'vitest';
import { codeAnswer, type CodeInput } from '#shared/commands/code-answer.ts';
import { rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, BERTIL, HAND, makeSurvey, makeTheme } from '#test/helpers/survey.ts';

const TEXT = 'Kiva kurssi 👩‍🏫, mutta kallis.';
const { answers, themes, tables } = makeSurvey([TEXT], ['kurssit', 'hinta']);
const [answer] = answers;
const [courses, price] = themes;
const odd = [
  makeTheme('ryhmä', { group: true }),
  makeTheme('vanha', { retired: true }),
  makeTheme('yhdistetty', { mergedInto: courses!.id }),
];

function openDesk() {
  return new Desk({ ...tables, themes: [...themes, ...odd] });
}

function input(fields: Partial<CodeInput> = {}): CodeInput {
  return { answerId: answer!.id, themeId: courses!.id, origin: HAND, ...fields };
}

describe('codeAnswer', () => {
  it('codes words by hand, with their excerpt', () => {
    const desk = openDesk();
    const change = desk.do(codeAnswer, input({ span: { start: 5, end: 11 } }));
    expect(change.label).toEqual({ act: 'codeSpan', values: { theme: 'kurssit' } });
    expect(desk.memory.codingsOf(answer!.id)).toEqual([
      {
        id: expect.any(String) as unknown,
        stamp: change.stamp,
        answerId: answer!.id,
        themeId: courses!.id,
        coderId: ANNA.coderId,
        start: 5,
        end: 11,
        excerpt: 'kurssi',
        origin: HAND,
      },
    ]);
  });

  it('widens to whole clusters and leaves outer space out', () => {
    const desk = openDesk();
    desk.do(codeAnswer, input({ span: { start: 11, end: 13 } }));
    expect(desk.memory.codingsOf(answer!.id)[0]?.excerpt).toBe('👩‍🏫');
  });

  it('codes the whole answer where no words are given', () => {
    const desk = openDesk();
    const change = desk.do(codeAnswer, input());
    expect(change.label.act).toBe('codeAnswer');
    expect(desk.memory.codingsOf(answer!.id)[0]).toMatchObject({
      whole: true,
      start: 0,
      end: TEXT.length,
      excerpt: TEXT,
    });
  });

  it('keeps that a suggestion was accepted', () => {
    const desk = openDesk();
    const origin = { kind: 'suggestion', layer: 'keyword' } as const;
    const change = desk.do(codeAnswer, input({ span: { start: 5, end: 11 }, origin }));
    expect(change.label.act).toBe('acceptSuggestion');
    expect(desk.memory.codingsOf(answer!.id)[0]?.origin).toEqual(origin);
  });

  it('lets quotes overlap, and themes share the same words', () => {
    const desk = openDesk();
    desk.do(codeAnswer, input({ span: { start: 0, end: 11 } }));
    desk.do(codeAnswer, input({ span: { start: 5, end: 11 } }));
    desk.do(codeAnswer, input({ span: { start: 5, end: 11 }, themeId: price!.id }));
    desk.do(codeAnswer, input());
    expect(desk.memory.codingsOf(answer!.id)).toHaveLength(4);
  });

  it('ends the coder’s own rejections of that theme there, all of them, and no others', () => {
    const desk = openDesk();
    const bertil = desk.beside(BERTIL);
    desk.do(rejectSuggestion, { answerId: answer!.id, themeId: courses!.id });
    desk.do(rejectSuggestion, { answerId: answer!.id, themeId: price!.id });
    bertil.do(rejectSuggestion, { answerId: answer!.id, themeId: courses!.id });
    const change = desk.do(codeAnswer, input());
    expect(change.items).toHaveLength(2);
    const left = desk.memory.rejectionsOf(answer!.id);
    expect(left.map(({ coderId, themeId }) => [coderId, themeId])).toEqual([
      [ANNA.coderId, price!.id],
      [BERTIL.coderId, courses!.id],
    ]);
  });

  it('does not mind what another coder coded', () => {
    const desk = openDesk();
    desk.beside(BERTIL).do(codeAnswer, input());
    expect(desk.refusal(codeAnswer, input())).toBeUndefined();
  });

  it.each([
    ['answerGone', { answerId: 'none' as AnswerId }],
    ['themeGone', { themeId: 'none' as ThemeId }],
    ['themeGone', { themeId: odd[2]!.id }],
    ['themeIsGroup', { themeId: odd[0]!.id }],
    ['themeRetired', { themeId: odd[1]!.id }],
    ['emptySpan', { span: { start: 4, end: 5 } }],
    ['emptySpan', { span: { start: 3, end: 3 } }],
  ] as const)('refuses: %s', (reason, fields) => {
    expect(openDesk().refusal(codeAnswer, input(fields))).toBe(reason);
  });

  it('refuses the same words twice, however they were drawn', () => {
    const desk = openDesk();
    desk.do(codeAnswer, input({ span: { start: 5, end: 11 } }));
    expect(desk.refusal(codeAnswer, input({ span: { start: 12, end: 4 } }))).toBe('alreadyCoded');
    desk.do(codeAnswer, input());
    expect(desk.refusal(codeAnswer, input())).toBe('alreadyCoded');
  });
});
