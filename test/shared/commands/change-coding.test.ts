import { describe, expect, it } from 'vitest';
import { changeEdges, removeCoding, starCoding } from '#shared/commands/change-coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { BERTIL, makeCoding, makeSurvey } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Kiva kurssi, mutta kallis.'], ['hinta']);
const quote = makeCoding(answers[0]!, themes[0]!, 'mutta kallis');
const whole = makeCoding(answers[0]!, themes[0]!);
const foreign = makeCoding(answers[0]!, themes[0]!, 'kallis', { coderId: BERTIL.coderId });

function openDesk() {
  return new Desk({ ...tables, codings: [quote, whole, foreign] });
}

describe('removeCoding', () => {
  it('leaves a tombstone', () => {
    const desk = openDesk();
    const change = desk.do(removeCoding, quote.id);
    expect(change.label).toEqual({ act: 'removeCoding', values: { theme: 'hinta' } });
    expect(desk.memory.get('codings', quote.id)).toBeUndefined();
    expect(desk.memory.stored('codings', quote.id)).toMatchObject({
      deleted: true,
      stamp: change.stamp,
    });
  });
});

describe('starCoding', () => {
  it('stars, then takes the star away', () => {
    const desk = openDesk();
    desk.do(starCoding, quote.id);
    expect(desk.memory.get('codings', quote.id)?.starred).toBe(true);
    desk.do(starCoding, quote.id);
    expect(desk.memory.get('codings', quote.id)?.starred).toBeUndefined();
  });
});

describe('changeEdges', () => {
  it('moves the edges with the excerpt', () => {
    const desk = openDesk();
    desk.do(changeEdges, quote.id, { start: 19, end: 26 });
    expect(desk.memory.get('codings', quote.id)).toMatchObject({
      start: 19,
      end: 26,
      excerpt: 'kallis.',
    });
  });

  it('makes a quote of a whole-answer coding, even over every word', () => {
    const desk = openDesk();
    desk.do(changeEdges, whole.id, { start: 0, end: 26 });
    const after = desk.memory.get('codings', whole.id);
    expect(after?.whole).toBeUndefined();
    expect(after?.excerpt).toBe('Kiva kurssi, mutta kallis.');
  });

  it('refuses edges with no words between', () => {
    expect(openDesk().refusal(changeEdges, quote.id, { start: 12, end: 13 })).toBe('emptySpan');
  });

  it('refuses the words of another quote of the same theme, and its own', () => {
    const desk = openDesk();
    const second = makeCoding(answers[0]!, themes[0]!, 'Kiva kurssi');
    desk.memory.load('codings', [second]);
    const { start, end } = quote;
    expect(desk.refusal(changeEdges, second.id, { start, end })).toBe('alreadyCoded');
    expect(desk.refusal(changeEdges, quote.id, { start, end })).toBe('alreadyCoded');
  });

  it('refuses where the answer is gone', () => {
    const desk = openDesk();
    desk.memory.apply({ items: [{ table: 'answers', after: { ...answers[0]!, deleted: true } }] });
    expect(desk.refusal(changeEdges, quote.id, { start: 0, end: 4 })).toBe('answerGone');
  });
});

describe('each of them', () => {
  const acts = [
    (desk: Desk, id: CodingId) => desk.refusal(removeCoding, id),
    (desk: Desk, id: CodingId) => desk.refusal(starCoding, id),
    (desk: Desk, id: CodingId) => desk.refusal(changeEdges, id, { start: 0, end: 4 }),
  ];

  it.each(acts)('refuses what is gone and what another coder made (%#)', (refusalOf) => {
    expect(refusalOf(openDesk(), 'none' as CodingId)).toBe('codingGone');
    expect(refusalOf(openDesk(), foreign.id)).toBe('codingGone');
    const desk = openDesk();
    desk.do(removeCoding, quote.id);
    expect(refusalOf(desk, quote.id)).toBe('codingGone');
  });
});
