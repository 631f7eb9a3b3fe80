import { describe, expect, it } from 'vitest';
import { codeInVivo } from '#shared/commands/in-vivo.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeSurvey } from '#test/helpers/survey.ts';

const LONG = `${'pitkä lause '.repeat(30)}loppu`;
const { answers, themes, tables } = makeSurvey(['Lisää  hiljaisia\nhuoneita', LONG], ['Lisää']);
const answerId = answers[0]!.id;

describe('codeInVivo', () => {
  it('makes a theme of the words and codes them: one act, one undo', () => {
    const desk = new Desk(tables);
    const { change, themeId } = desk.do(codeInVivo, { answerId, span: { start: 7, end: 25 } });
    expect(change.label).toEqual({
      act: 'inVivoTheme',
      values: { theme: 'hiljaisia huoneita' },
    });
    expect(desk.memory.codingsWith(themeId)).toMatchObject([
      { excerpt: 'hiljaisia\nhuoneita', origin: { kind: 'hand' } },
    ]);
    desk.memory.apply(invertChange(desk.acting(), change, 'undo').change);
    expect(desk.memory.count('themes')).toBe(1);
    expect(desk.memory.count('codings')).toBe(0);
  });

  it('codes with the theme that has the name already', () => {
    const desk = new Desk(tables);
    const made = desk.do(codeInVivo, { answerId, span: { start: 0, end: 5 } });
    expect(made.themeId).toBe(themes[0]!.id);
    expect(made.change.label.act).toBe('codeSpan');
    expect(desk.refusal(codeInVivo, { answerId, span: { start: 0, end: 5 } })).toBe('alreadyCoded');
  });

  it('cuts a long name between words, not the quote', () => {
    const desk = new Desk(tables);
    const span = { start: 0, end: LONG.length };
    const { themeId } = desk.do(codeInVivo, { answerId: answers[1]!.id, span });
    expect(desk.memory.get('themes', themeId)?.name).toMatch(/^(pitkä lause )+pitkä( lause)?$/);
    expect(desk.memory.codingsWith(themeId)[0]?.excerpt).toBe(LONG);
  });

  it('refuses', () => {
    const desk = new Desk(tables);
    const span = { start: 5, end: 7 };
    expect(desk.refusal(codeInVivo, { answerId, span })).toBe('emptySpan');
    expect(desk.refusal(codeInVivo, { answerId: 'no' as AnswerId, span })).toBe('answerGone');
  });
});
