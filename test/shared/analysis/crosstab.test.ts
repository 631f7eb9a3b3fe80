import { describe, expect, it } from 'vitest';
import { attributeColumns, numberIn } from '#shared/analysis/attribute-columns.ts';
import { crosstab } from '#shared/analysis/crosstab.ts';
import type { QuestionId } from '#shared/domain/ids.ts';
import {
  answer,
  attribute,
  attributeId,
  coding,
  question,
  respondent,
  surveyOf,
  theme,
} from '#test/shared/analysis/small-survey.ts';

function values(kind: 'text' | 'number', given: string[]): string[] {
  return attributeColumns(kind, given).columns.map((each) =>
    each.kind === 'value' ? each.value : each.kind,
  );
}

function value(text: string) {
  return { [attributeId('a')]: text };
}

describe('attributeColumns', () => {
  it('sorts numbers by size, texts by alphabet, missing last', () => {
    expect(values('number', ['10', '9', '', '0', '2,5'])).toEqual([
      '0',
      '2,5',
      '9',
      '10',
      'missing',
    ]);
    expect(values('text', ['öljy', 'aita', '10 v', 'Äiti', '9 v'])).toEqual([
      '9 v',
      '10 v',
      'aita',
      'Äiti',
      'öljy',
    ]);
  });

  it('keeps 0–10 as it is, and puts more numbers into quarters', () => {
    const scale = Array.from({ length: 11 }, (_, at) => String(at));
    expect(values('number', scale)).toEqual(scale);
    const ages = Array.from({ length: 40 }, (_, at) => String(at + 20));
    const layout = attributeColumns('number', [...ages, 'en kerro', '']);
    expect(layout.columns).toEqual([
      { kind: 'range', from: 20, to: 29 },
      { kind: 'range', from: 30, to: 39 },
      { kind: 'range', from: 40, to: 49 },
      { kind: 'range', from: 50, to: 59 },
      { kind: 'value', value: 'en kerro' },
      { kind: 'missing' },
    ]);
    expect(['29', '30', '59', 'en kerro', ''].map((each) => layout.placeOf(each))).toEqual([
      0, 1, 3, 4, 5,
    ]);
  });

  it('keeps equal numbers together', () => {
    const many = [
      ...Array.from({ length: 90 }, () => '0'),
      ...Array.from({ length: 20 }, (_, at) => String(at)),
    ];
    const ranges = attributeColumns('number', many).columns;
    expect(ranges[0]).toEqual({ kind: 'range', from: 0, to: 0 });
    expect(ranges).toHaveLength(2);
  });

  it('puts rare texts into one column', () => {
    const towns = Array.from({ length: 60 }, (_, at) => `town ${at}`);
    const layout = attributeColumns('text', [...towns, 'town 59', '']);
    expect(layout.columns).toHaveLength(41);
    expect(layout.columns.slice(-2)).toEqual([{ kind: 'other', values: 21 }, { kind: 'missing' }]);
    expect(layout.placeOf('town 59')).toBe(38);
    expect(layout.placeOf('town 50')).toBe(39);
  });

  it('reads numbers as people write them, and only numbers', () => {
    expect(['1 234,5', '−3', '+2', '7.0'].map(numberIn)).toEqual([1234.5, -3, 2, 7]);
    expect(['', '9-10', '1.2.2024', '7 v', 'Infinity', '0x1'].map(numberIn)).toEqual(
      Array.from({ length: 6 }),
    );
  });
});

describe('crosstab', () => {
  const answers = [answer('q1', 1), answer('q1', 2), answer('q1', 3), answer('q1', 4)];
  const view = surveyOf({
    questions: [question('q1')],
    attributes: [attribute('a', 'text')],
    respondents: [
      respondent(1, value('kunta')),
      respondent(2, value('kunta')),
      respondent(3, value('__proto__')),
      respondent(4),
    ],
    themes: [theme('t')],
    answers,
    codings: [coding(answers[0]!, 't'), coding(answers[3]!, 't')],
  });
  const scope = {
    questionIds: ['q1' as QuestionId],
    layer: { kind: 'any' },
    base: 'answered',
  } as const;

  it('gives each column its own base and shares', () => {
    const table = crosstab(view, scope, attributeId('a'));
    expect(table.columns).toEqual([
      { kind: 'value', value: '__proto__', answerBase: 1, respondentBase: 1 },
      { kind: 'value', value: 'kunta', answerBase: 2, respondentBase: 2 },
      { kind: 'missing', answerBase: 1, respondentBase: 1 },
    ]);
    expect(table.rows[0]?.cells.map((each) => each.respondentShare)).toEqual([0, 0.5, 1]);
  });

  it('can stand under the columns of a wider scope', () => {
    const narrow = { ...scope, attribute: { attributeId: attributeId('a'), value: 'kunta' } };
    const table = crosstab(view, narrow, attributeId('a'), scope);
    expect(table.columns.map((each) => each.respondentBase)).toEqual([0, 2, 0]);
  });
});
