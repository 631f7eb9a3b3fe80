import { describe, expect, it } from 'vitest';
import { variablesOf, type VariableId } from '#shared/analysis/variables.ts';
import { groupValues } from '#shared/commands/group-values.ts';
import { attributeIdOf } from '#shared/domain/ids.ts';
import { filterAnswers, type CodingFilter } from '#renderer/features/code/desk/coding-filter.ts';
import { Desk } from '#test/helpers/desk.ts';
import {
  ANNA,
  makeAnswer,
  makeQuestion,
  makeRespondent,
  makeSurvey,
  stampAt,
} from '#test/helpers/survey.ts';

const town = attributeIdOf('Kunta', 1);
const TOWNS = ['Vihti', '10', '', '9', 'Espoo', 'Vihti'];

function begin() {
  const second = makeQuestion('Muuta?', { order: 1 });
  const { tables } = makeSurvey(TOWNS.map((_, at) => `vastaus ${at + 1}`));
  const desk = new Desk({
    ...tables,
    questions: [second, ...tables.questions],
    answers: [makeAnswer(second, 1, 'a'), makeAnswer(second, 5, 'b'), ...tables.answers],
    attributes: [{ id: town, stamp: stampAt(1), title: 'Kunta', order: 0, kind: 'text' }],
    respondents: TOWNS.map((value, at) =>
      makeRespondent(at + 1, { values: value === '' ? {} : { [town]: value } }),
    ),
  });
  const rows = (filter: Partial<CodingFilter>) => {
    const context = {
      view: desk.memory,
      coderId: ANNA.coderId,
      hasSuggestions: () => false,
      surenessOf: () => 0,
      isFound: () => true,
    };
    return filterAnswers(context, { text: '', ...filter }).map((id) => {
      const answer = desk.memory.get('answers', id)!;
      return `${answer.questionId === second.id ? 'b' : 'a'}${answer.row}`;
    });
  };
  return { desk, rows };
}

describe('the list by attributes', () => {
  it('is grouped within each question: numbers, then by alphabet, no value last', () => {
    const { rows } = begin();
    expect(rows({ groupBy: town })).toEqual(['a4', 'a2', 'a5', 'a1', 'a6', 'a3', 'b5', 'b1']);
    expect(rows({})).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'b1', 'b5']);
  });

  it('is filtered and grouped by groups of values', () => {
    const { desk, rows } = begin();
    desk.do(groupValues, { attributeId: town, values: ['Vihti', 'Espoo'], name: 'Uusimaa' });
    const grouped = variablesOf(desk.memory)[1]!.id;
    expect(rows({ attribute: { id: grouped, value: 'Uusimaa' } })).toEqual([
      'a1',
      'a5',
      'a6',
      'b1',
      'b5',
    ]);
    expect(rows({ groupBy: grouped })).toEqual(['a4', 'a2', 'a1', 'a5', 'a6', 'a3', 'b1', 'b5']);
  });

  it('leaves no one out by a variable that is no longer there', () => {
    const { rows } = begin();
    const gone = 'gone-grouped' as VariableId;
    expect(rows({ attribute: { id: gone, value: 'Uusimaa' }, groupBy: gone })).toHaveLength(8);
  });
});
