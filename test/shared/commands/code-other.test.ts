import { describe, expect, it } from 'vitest';
import { valueReader, variablesOf } from '#shared/analysis/variables.ts';
import {
  clearCodedValues,
  codeValues,
  linkOther,
  unlinkOther,
} from '#shared/commands/code-other.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { attributeIdOf, respondentIdOf, type AnswerId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeRespondent, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const attributeId = attributeIdOf('Harrastus', 1);
const { question, answers, tables } = makeSurvey(['hevosseura', 'Hevosseura!', 'kuoro']);
const [horses, horsesToo, choir] = answers.map(({ id }) => id);

function begin(): Desk {
  return new Desk({
    ...tables,
    attributes: [
      { id: attributeId, stamp: stampAt(1), title: 'Harrastus', order: 0, kind: 'text' },
    ],
    respondents: tables.respondents.map(({ row }) =>
      makeRespondent(row, { values: { [attributeId]: row === 3 ? 'Musiikki' : 'Muu, mikä?' } }),
    ),
  });
}

function linked(): Desk {
  const desk = begin();
  desk.do(linkOther, { questionId: question.id, attributeId });
  return desk;
}

/** The values of the coded form, by row. */
function coded(desk: Desk): string[] {
  const variable = variablesOf(desk.memory).find(({ form }) => form === 'coded');
  const valueOf = valueReader(desk.memory, variable!.id);
  return [1, 2, 3].map((row) => valueOf(respondentIdOf({ row })));
}

describe('linkOther', () => {
  it('gives the attribute a coded form; unlinking takes it away', () => {
    const desk = linked();
    expect(coded(desk)).toEqual(['Muu, mikä?', 'Muu, mikä?', 'Musiikki']);
    expect(desk.refusal(linkOther, { questionId: question.id, attributeId })).toBe('nothingNew');
    desk.do(unlinkOther, question.id);
    expect(variablesOf(desk.memory).map(({ form }) => form)).toEqual(['imported']);
    expect(desk.refusal(unlinkOther, question.id)).toBe('nothingNew');
  });

  it('refuses an attribute that is not there', () => {
    const gone = attributeIdOf('Muu', 1);
    const input = { questionId: question.id, attributeId: gone };
    expect(begin().refusal(linkOther, input)).toBe('attributeGone');
  });
});

describe('codeValues', () => {
  it('codes answers back into the closed question; the import stays', () => {
    const desk = linked();
    const input = { answerIds: [horses!, horsesToo!], value: ' Eläimet ' };
    expect(desk.do(codeValues, input).label.values).toEqual({ value: 'Eläimet', count: 2 });
    expect(coded(desk)).toEqual(['Eläimet', 'Eläimet', 'Musiikki']);
    const imported = desk.memory.get('respondents', respondentIdOf({ row: 1 }))?.values;
    expect(imported?.[attributeId]).toBe('Muu, mikä?');
    expect(desk.refusal(codeValues, input)).toBe('nothingNew');
  });

  it('is taken back in one step, and can be given again after it was cleared', () => {
    const desk = linked();
    desk.do(codeValues, { answerIds: [horses!], value: 'Eläimet' });
    desk.do(clearCodedValues, [horses!, choir!]);
    expect(coded(desk)[0]).toBe('Muu, mikä?');
    const again = desk.do(codeValues, { answerIds: [horses!, choir!], value: 'Luonto' });
    expect(coded(desk)).toEqual(['Luonto', 'Muu, mikä?', 'Luonto']);
    const undo = invertChange(desk.acting(), again, 'undo');
    desk.memory.apply(undo.change);
    expect(undo.skipped).toBe(0);
    expect(coded(desk)).toEqual(['Muu, mikä?', 'Muu, mikä?', 'Musiikki']);
  });

  it('refuses what is no other-answer, no value, too long, or not there', () => {
    const desk = linked();
    expect(begin().refusal(codeValues, { answerIds: [horses!], value: 'x' })).toBe('notOther');
    expect(desk.refusal(codeValues, { answerIds: ['gone' as AnswerId], value: 'x' })).toBe(
      'notOther',
    );
    expect(desk.refusal(codeValues, { answerIds: [horses!], value: ' ' })).toBe('noValues');
    const long = 'x'.repeat(1001);
    expect(desk.refusal(codeValues, { answerIds: [horses!], value: long })).toBe('tooLong');
    expect(desk.refusal(clearCodedValues, [horses!])).toBe('nothingNew');
  });
});
