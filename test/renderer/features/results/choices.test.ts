import { describe, expect, it } from 'vitest';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { attributeIdOf, type AttributeId, type QuestionId } from '#shared/domain/ids.ts';
import { choicesSchema, FIRST_CHOICES, scopeOf } from '#renderer/features/results/choices.ts';
import { filterValues } from '#renderer/features/results/filter-values.ts';
import {
  ANNA,
  BERTIL,
  makeCoding,
  makeQuestion,
  makeRespondent,
  makeSurvey,
  stampAt,
} from '#test/helpers/survey.ts';

const me = ANNA.coderId;

function survey() {
  const { tables, answers, themes, question } = makeSurvey(['Lisää kirjoja'], ['Kokoelma']);
  const other = makeQuestion('Mikä toimii?', { order: 1 });
  return { tables: { ...tables, questions: [other, question] }, answers, themes, question, other };
}

describe('what the choices count', () => {
  it('takes all questions in their order while none is chosen', () => {
    const { tables, question, other } = survey();
    const scope = scopeOf(memoryOf(tables), FIRST_CHOICES, me);
    expect(scope.questionIds).toEqual([question.id, other.id]);
    expect(scope.base).toBe('answered');
  });

  it('passes over questions and attributes that are gone', () => {
    const { tables, question, other } = survey();
    const gone = 'gone' as QuestionId;
    const filter = { attributeId: 'gone' as AttributeId, value: 'x' };
    const view = memoryOf(tables);
    const one = scopeOf(view, { ...FIRST_CHOICES, questionIds: [other.id, gone], filter }, me);
    expect(one.questionIds).toEqual([other.id]);
    expect(one.attribute).toBeUndefined();
    const none = scopeOf(view, { ...FIRST_CHOICES, questionIds: [gone] }, me);
    expect(none.questionIds).toEqual([question.id, other.id]);
  });

  it('counts my codings, and anyone’s where only others have coded', () => {
    const { tables, answers, themes } = survey();
    const [answer] = answers;
    const [theme] = themes;
    const mine = makeCoding(answer!, theme!, 'kirjoja');
    const theirs = { ...mine, coderId: BERTIL.coderId };
    const layerWith = (codings: (typeof mine)[]) =>
      scopeOf(memoryOf({ ...tables, codings }), FIRST_CHOICES, me).layer;
    expect(layerWith([])).toEqual({ kind: 'any' });
    expect(layerWith([theirs])).toEqual({ kind: 'any' });
    expect(layerWith([mine])).toEqual({ kind: 'coder', coderId: me });
  });

  it('keeps a chosen coder, also one who is me', () => {
    const view = memoryOf(survey().tables);
    for (const coderId of [me, BERTIL.coderId])
      expect(scopeOf(view, { ...FIRST_CHOICES, layer: coderId }, me).layer).toEqual({
        kind: 'coder',
        coderId,
      });
  });

  it('remembers itself as plain data', () => {
    const kept: unknown = JSON.parse(JSON.stringify({ ...FIRST_CHOICES, layer: 'any' }));
    expect(choicesSchema.parse(kept)).toEqual({ ...FIRST_CHOICES, layer: 'any' });
  });
});

describe('the values to filter by', () => {
  const attributeId = attributeIdOf('Arvosana', 1);
  const attributes = [
    { id: attributeId, stamp: stampAt(1), title: 'Arvosana', order: 0, kind: 'scale' as const },
  ];

  it('orders numbers as numbers and puts no value last', () => {
    const respondents = ['10', '', '9', '10'].map((value, at) =>
      makeRespondent(at + 1, { values: value === '' ? {} : { [attributeId]: value } }),
    );
    expect(filterValues(memoryOf({ attributes, respondents }), attributeId)).toEqual([
      '9',
      '10',
      '',
    ]);
  });

  it('offers none of an attribute that names people', () => {
    const respondents = Array.from({ length: 80 }, (_, at) =>
      makeRespondent(at + 1, { stamp: stampAt(1), values: { [attributeId]: `nimi ${at}` } }),
    );
    expect(filterValues(memoryOf({ attributes, respondents }), attributeId)).toBeUndefined();
  });
});
