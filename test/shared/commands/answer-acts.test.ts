import { describe, expect, it } from 'vitest';
import { markDone, reopenAnswer } from '#shared/commands/mark-done.ts';
import { clearRejection, rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import { setAnswerKind } from '#shared/commands/set-answer-kind.ts';
import { writeMemo } from '#shared/commands/write-memo.ts';
import type { AnswerId, RejectionId, ThemeId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, BERTIL, makeSurvey } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Ei kommentoitavaa', 'Lisää iltoja'], ['illat']);
const answerId = answers[1]!.id;
const themeId = themes[0]!.id;
const goneId = 'none' as AnswerId;

function openDesk() {
  return new Desk(tables);
}

describe('markDone and reopenAnswer', () => {
  it('say done and take it back, with the row in the name', () => {
    const desk = openDesk();
    expect(desk.do(markDone, answerId).label).toEqual({ act: 'markDone', values: { row: 2 } });
    expect(desk.memory.decisionOf(answerId, ANNA.coderId)).toBeDefined();
    expect(desk.do(reopenAnswer, answerId).label.act).toBe('reopenAnswer');
    expect(desk.memory.decisionOf(answerId, ANNA.coderId)).toBeUndefined();
    desk.do(markDone, answerId);
    expect(desk.memory.count('decisions')).toBe(1);
  });

  it('are each coder’s own', () => {
    const desk = openDesk();
    desk.do(markDone, answerId);
    const bertil = desk.beside(BERTIL);
    expect(bertil.refusal(reopenAnswer, answerId)).toBe('notDone');
    bertil.do(markDone, answerId);
    expect(desk.memory.count('decisions')).toBe(2);
  });

  it('refuse', () => {
    const desk = openDesk();
    expect(desk.refusal(markDone, goneId)).toBe('answerGone');
    expect(desk.refusal(reopenAnswer, goneId)).toBe('answerGone');
    expect(desk.refusal(reopenAnswer, answerId)).toBe('notDone');
    desk.do(markDone, answerId);
    expect(desk.refusal(markDone, answerId)).toBe('alreadyDone');
  });
});

describe('rejectSuggestion and clearRejection', () => {
  it('keep a rejection until it is cleared', () => {
    const desk = openDesk();
    desk.do(rejectSuggestion, { answerId, themeId });
    const [rejection] = desk.memory.rejectionsOf(answerId);
    expect(rejection).toMatchObject({ answerId, themeId, coderId: ANNA.coderId });
    const change = desk.do(clearRejection, rejection!.id);
    expect(change.label).toEqual({ act: 'clearRejection', values: { theme: 'illat' } });
    expect(desk.memory.rejectionsOf(answerId)).toEqual([]);
  });

  it('write the two ids and nothing else of what is handed in', () => {
    const suggestion = { answerId, themeId, start: 0, end: 4, reason: 'illat' };
    const change = openDesk().do(rejectSuggestion, suggestion);
    expect(Object.keys(change.items[0]!.after).sort()).toEqual(
      ['answerId', 'coderId', 'id', 'stamp', 'themeId'].sort(),
    );
  });

  it('refuse', () => {
    const desk = openDesk();
    expect(desk.refusal(rejectSuggestion, { answerId: goneId, themeId })).toBe('answerGone');
    const noTheme = { answerId, themeId: 'none' as ThemeId };
    expect(desk.refusal(rejectSuggestion, noTheme)).toBe('themeGone');
    desk.do(rejectSuggestion, { answerId, themeId });
    expect(desk.refusal(rejectSuggestion, { answerId, themeId })).toBe('nothingNew');
    const { id } = desk.memory.rejectionsOf(answerId)[0]!;
    expect(desk.refusal(clearRejection, 'none' as RejectionId)).toBe('codingGone');
    expect(desk.beside(BERTIL).refusal(clearRejection, id)).toBe('codingGone');
  });
});

describe('setAnswerKind', () => {
  it('changes the kind and nothing of the text', () => {
    const desk = openDesk();
    const change = desk.do(setAnswerKind, { answerId: answers[0]!.id, kind: 'nonAnswer' });
    expect(change.label).toEqual({ act: 'setAnswerKind', values: { row: 1 } });
    const { kind, stamp } = desk.memory.get('answers', answers[0]!.id)!;
    expect({ ...answers[0], kind, stamp }).toEqual(desk.memory.get('answers', answers[0]!.id));
    expect(kind).toBe('nonAnswer');
  });

  it('refuses', () => {
    const desk = openDesk();
    expect(desk.refusal(setAnswerKind, { answerId: goneId, kind: 'text' })).toBe('answerGone');
    expect(desk.refusal(setAnswerKind, { answerId, kind: 'text' })).toBe('nothingNew');
  });
});

describe('writeMemo', () => {
  it('writes, rewrites and takes away one memo of the coder', () => {
    const desk = openDesk();
    desk.do(writeMemo, { answerId, text: '  ks. rivi 1 ' });
    const first = desk.memory.memoOf(answerId, ANNA.coderId)!;
    expect(first.text).toBe('ks. rivi 1');
    desk.do(writeMemo, { answerId, text: 'ks. rivi 3' });
    expect(desk.memory.memoOf(answerId, ANNA.coderId)).toMatchObject({
      id: first.id,
      text: 'ks. rivi 3',
    });
    desk.beside(BERTIL).do(writeMemo, { answerId, text: 'Eri mieltä' });
    desk.do(writeMemo, { answerId, text: ' \n ' });
    expect(desk.memory.memoOf(answerId, ANNA.coderId)).toBeUndefined();
    expect(desk.memory.memoOf(answerId, BERTIL.coderId)?.text).toBe('Eri mieltä');
  });

  it('refuses', () => {
    const desk = openDesk();
    expect(desk.refusal(writeMemo, { answerId: goneId, text: 'a' })).toBe('answerGone');
    expect(desk.refusal(writeMemo, { answerId, text: '  ' })).toBe('nothingNew');
    const longest = 'a'.repeat(20_000);
    expect(desk.refusal(writeMemo, { answerId, text: `${longest}a` })).toBe('tooLong');
    desk.do(writeMemo, { answerId, text: longest });
    expect(desk.refusal(writeMemo, { answerId, text: ` ${longest} ` })).toBe('nothingNew');
  });
});
