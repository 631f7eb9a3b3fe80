import { describe, expect, it } from 'vitest';
import { codeValues, linkOther } from '#shared/commands/code-other.ts';
import { attributeIdOf } from '#shared/domain/ids.ts';
import { otherRows } from '#renderer/features/attributes/other-rows.ts';
import { valueRows } from '#renderer/features/attributes/value-rows.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeSurvey, stampAt } from '#test/helpers/survey.ts';

const count = (value: string, respondents: number, group?: string) => ({
  value,
  respondents,
  group,
});

describe('rows of values', () => {
  const nearOf = (rows: ReturnType<typeof valueRows>) =>
    rows.map(({ id, near }) => [id, near.map((each) => each.text)]);

  it('tell of those written nearly alike, and leave the missing out', () => {
    const rows = valueRows([count('good', 9), count('', 3), count('goodd', 1)]);
    expect(nearOf(rows)).toEqual([
      ['good', ['goodd']],
      ['goodd', ['good']],
    ]);
    expect(rows[0]).toMatchObject({ text: 'good', count: 9, given: undefined });
  });

  it('fall silent once both are in one group, not while one is', () => {
    const both = valueRows([count('good', 9, 'Good'), count('goodd', 1, 'Good')]);
    expect(nearOf(both)).toEqual([
      ['good', []],
      ['goodd', []],
    ]);
    const one = valueRows([count('good', 9, 'Good'), count('goodd', 1)]);
    expect(nearOf(one)[1]).toEqual(['goodd', ['good']]);
  });

  it('take numbers for no spellings', () => {
    expect(nearOf(valueRows([count('1000', 2), count('10000', 1)]))).toEqual([
      ['1000', []],
      ['10000', []],
    ]);
  });
});

describe('rows of other-answers', () => {
  it('put the same text in one row, whatever its capitals and signs, with what all were given', () => {
    const { question, answers, tables } = makeSurvey(['kuoro', 'Hevosseura!', 'hevosseura', '?']);
    const attributeId = attributeIdOf('Harrastus', 1);
    const attribute = {
      id: attributeId,
      stamp: stampAt(1),
      title: 'Harrastus',
      order: 0,
      kind: 'text' as const,
    };
    const desk = new Desk({ ...tables, attributes: [attribute] });
    expect(otherRows(desk.memory, attributeId)).toEqual([]);
    desk.do(linkOther, { questionId: question.id, attributeId });
    const shown = () =>
      otherRows(desk.memory, attributeId).map(({ text, count: many, given }) => [
        text,
        many,
        given,
      ]);
    expect(shown()).toEqual([
      ['Hevosseura!', 2, undefined],
      ['?', 1, undefined],
      ['kuoro', 1, undefined],
    ]);
    desk.do(codeValues, { answerIds: [answers[1]!.id], value: 'Eläimet' });
    expect(shown()[0]).toEqual(['Hevosseura!', 2, undefined]);
    desk.do(codeValues, { answerIds: [answers[2]!.id], value: 'Eläimet' });
    expect(shown()[0]).toEqual(['Hevosseura!', 2, 'Eläimet']);
  });
});
