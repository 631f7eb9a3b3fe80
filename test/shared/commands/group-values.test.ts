import { describe, expect, it } from 'vitest';
import { groupNames } from '#shared/analysis/variables.ts';
import { groupValues, renameValueGroup, ungroupValues } from '#shared/commands/group-values.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { attributeIdOf, type AttributeGroupId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { stampAt } from '#test/helpers/survey.ts';

const attributeId = attributeIdOf('Maakunta', 1);
const REGION = {
  id: attributeId,
  stamp: stampAt(1),
  title: 'Maakunta',
  order: 0,
  kind: 'text',
} as const;

function begin(): Desk {
  return new Desk({ attributes: [REGION] });
}

function south(desk: Desk) {
  return desk.do(groupValues, { attributeId, values: ['Uusimaa', 'Häme'], name: 'Etelä-Suomi' });
}

function named(desk: Desk): Record<string, string> {
  return Object.fromEntries(groupNames(desk.memory, attributeId));
}

describe('groupValues', () => {
  it('makes a group, adds to it by name, and takes values out of the group they were in', () => {
    const desk = begin();
    south(desk);
    desk.do(groupValues, { attributeId, values: ['Lappi'], name: 'Pohjoinen' });
    const change = desk.do(groupValues, {
      attributeId,
      values: ['Lappi', 'Häme', 'Lappi', ''],
      name: ' Etelä-Suomi ',
    });
    expect(change.label.values).toEqual({ group: 'Etelä-Suomi', count: 1 });
    expect(named(desk)).toEqual({
      Uusimaa: 'Etelä-Suomi',
      Häme: 'Etelä-Suomi',
      Lappi: 'Etelä-Suomi',
    });
    expect([...desk.memory.all('attributeGroups')].map(({ name }) => name)).toEqual([
      'Etelä-Suomi',
    ]);
  });

  it('is one step to take back', () => {
    const desk = begin();
    south(desk);
    const change = desk.do(groupValues, { attributeId, values: ['Häme'], name: 'Sisämaa' });
    desk.memory.apply(invertChange(desk.acting(), change, 'undo').change);
    expect(named(desk)).toEqual({ Uusimaa: 'Etelä-Suomi', Häme: 'Etelä-Suomi' });
  });

  it.each([
    ['attributeGone', { attributeId: attributeIdOf('Muu', 1), values: ['Häme'], name: 'Etelä' }],
    ['noValues', { attributeId, values: [''], name: 'Etelä' }],
    ['nameEmpty', { attributeId, values: ['Häme'], name: ' ' }],
    ['nameTooLong', { attributeId, values: ['Häme'], name: 'a'.repeat(201) }],
    ['nothingNew', { attributeId, values: ['Häme'], name: 'Etelä-Suomi' }],
  ])('refuses: %s', (reason, input) => {
    const desk = begin();
    south(desk);
    expect(desk.refusal(groupValues, input)).toBe(reason);
  });
});

describe('ungroupValues', () => {
  it('lets values stand alone again; an empty group goes', () => {
    const desk = begin();
    south(desk);
    desk.do(ungroupValues, { attributeId, values: ['Häme'] });
    expect(named(desk)).toEqual({ Uusimaa: 'Etelä-Suomi' });
    desk.do(ungroupValues, { attributeId, values: ['Uusimaa'] });
    expect(desk.memory.count('attributeGroups')).toBe(0);
    expect(desk.refusal(ungroupValues, { attributeId, values: ['Uusimaa'] })).toBe('nothingNew');
  });
});

describe('renameValueGroup', () => {
  it('renames, but not to the name of another group', () => {
    const desk = begin();
    south(desk);
    desk.do(groupValues, { attributeId, values: ['Lappi'], name: 'Pohjoinen' });
    const [group] = desk.memory.all('attributeGroups');
    const rename = (name: string) => desk.refusal(renameValueGroup, group!.id, name);
    expect(rename('Pohjoinen')).toBe('nameTaken');
    expect(rename('Etelä-Suomi')).toBe('nothingNew');
    expect(rename('')).toBe('nameEmpty');
    expect(desk.refusal(renameValueGroup, 'gone' as AttributeGroupId, 'Etelä')).toBe('groupGone');
    desk.do(renameValueGroup, group!.id, 'Etelä');
    expect(named(desk)['Uusimaa']).toBe('Etelä');
  });
});
