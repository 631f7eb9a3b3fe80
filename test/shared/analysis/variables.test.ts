import { describe, expect, it } from 'vitest';
import { crosstab } from '#shared/analysis/crosstab.ts';
import { answersInScope, type Scope } from '#shared/analysis/scope.ts';
import { valueCounts } from '#shared/analysis/value-counts.ts';
import {
  groupNames,
  variableOf,
  variablesOf,
  type VariableId,
} from '#shared/analysis/variables.ts';
import { groupValues } from '#shared/commands/group-values.ts';
import { codeValues, linkOther } from '#shared/commands/code-other.ts';
import { attributeIdOf, type AttributeGroupId, type AttributeId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeCoding, makeRespondent, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const region = attributeIdOf('Maakunta', 1);
const age = attributeIdOf('Ikä', 1);
const REGIONS = ['Uusimaa', 'Häme', 'Lappi', 'Uusimaa', 'muu'];

function begin() {
  const { question, answers, themes, tables } = makeSurvey(REGIONS, ['aukiolo']);
  const stamp = stampAt(1);
  const desk = new Desk({
    ...tables,
    attributes: [
      { id: region, stamp, title: 'Maakunta', order: 2, kind: 'text' },
      { id: age, stamp, title: 'Ikä', order: 1, kind: 'number' },
    ],
    respondents: REGIONS.map((value, at) =>
      makeRespondent(at + 1, { values: { [region]: value, [age]: String(30 + at) } }),
    ),
    codings: [makeCoding(answers[0]!, themes[0]!), makeCoding(answers[1]!, themes[0]!)],
  });
  const group = (attributeId: AttributeId, values: readonly string[], name: string) =>
    desk.do(groupValues, { attributeId, values, name });
  const scope: Scope = { questionIds: [question.id], layer: { kind: 'any' }, base: 'answered' };
  return { desk, question, answers, group, scope };
}

function idOf({ memory }: Desk, attributeId: AttributeId, form: string): VariableId {
  const found = variablesOf(memory).find(
    (each) => each.attribute.id === attributeId && each.form === form,
  );
  return found!.id;
}

describe('variables', () => {
  it('are attributes in their order, each with the other forms it has', () => {
    const { desk, question, group } = begin();
    group(age, ['30', '31'], 'nuoret');
    desk.do(linkOther, { questionId: question.id, attributeId: region });
    const forms = variablesOf(desk.memory).map(({ attribute, form }) => [attribute.title, form]);
    expect(forms).toEqual([
      ['Ikä', 'imported'],
      ['Ikä', 'grouped'],
      ['Maakunta', 'imported'],
      ['Maakunta', 'coded'],
    ]);
    for (const each of variablesOf(desk.memory))
      expect(variableOf(desk.memory, each.id)).toEqual(each);
    expect(variableOf(desk.memory, 'gone-grouped' as VariableId)).toBeUndefined();
  });

  it('filter and cross by groups; what is in none keeps its own column', () => {
    const { desk, group, scope } = begin();
    group(region, ['Uusimaa', 'Häme'], 'Etelä-Suomi');
    const id = idOf(desk, region, 'grouped');
    const south = { ...scope, attribute: { attributeId: id, value: 'Etelä-Suomi' } };
    expect(answersInScope(desk.memory, south).answers.map(({ row }) => row)).toEqual([1, 2, 4]);
    const { columns, rows } = crosstab(desk.memory, scope, id);
    expect(columns.map((each) => each.kind === 'value' && each.value)).toEqual([
      'Etelä-Suomi',
      'Lappi',
      'muu',
    ]);
    expect(rows[0]?.cells.map(({ answers }) => answers)).toEqual([2, 0, 0]);
    expect(columns[0]?.answerBase).toBe(3);
  });

  it('groups what was coded, too', () => {
    const { desk, question, answers, group } = begin();
    desk.do(linkOther, { questionId: question.id, attributeId: region });
    desk.do(codeValues, { answerIds: [answers[4]!.id], value: 'Häme' });
    group(region, ['Häme'], 'Etelä-Suomi');
    expect(valueCounts(desk.memory, region)).toEqual([
      { value: 'Häme', respondents: 2, group: 'Etelä-Suomi' },
      { value: 'Uusimaa', respondents: 2, group: undefined },
      { value: 'Lappi', respondents: 1, group: undefined },
    ]);
  });

  it('reads a value that two machines put into a group each alike, whatever came first', () => {
    const record = (id: string, name: string) => ({
      id: id as AttributeGroupId,
      stamp: stampAt(1),
      attributeId: region,
      name,
      values: ['Häme'],
    });
    const groups = [record('a', 'Etelä'), record('b', 'Sisämaa')];
    for (const attributeGroups of [groups, groups.toReversed()])
      expect(groupNames(memoryOf({ attributeGroups }), region).get('Häme')).toBe('Etelä');
  });
});
