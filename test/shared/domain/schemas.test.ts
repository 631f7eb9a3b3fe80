import { describe, expect, it } from 'vitest';
import { isAnswering } from '#shared/domain/answer.ts';
import { fitsAnswer } from '#shared/domain/coding.ts';
import { TABLE_NAMES, TABLE_SCHEMAS, type TableName } from '#shared/domain/tables.ts';
import { isUsable } from '#shared/domain/theme.ts';
import { makeCoding, makeProject, makeSurvey, makeTheme } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Hyvä henkilökunta'], ['henkilökunta']);
const answer = answers[0]!;
const coding = makeCoding(answer, themes[0]!, 'henkilökunta');

function fits(table: TableName, record: object): boolean {
  return TABLE_SCHEMAS[table].safeParse(record).success;
}

describe('record schemas', () => {
  it('there is one for each table, in the order of reading', () => {
    expect(TABLE_NAMES).toEqual(Object.keys(TABLE_SCHEMAS));
    expect(TABLE_NAMES).toContain('memos');
  });

  it('take the records that the builders make', () => {
    for (const table of TABLE_NAMES)
      for (const record of tables[table])
        expect(() => TABLE_SCHEMAS[table].parse(record)).not.toThrow();
    expect(fits('codings', coding)).toBe(true);
    expect(fits('codings', { ...coding, deleted: true })).toBe(true);
  });

  it.each<[string, TableName, object]>([
    ['an unknown field', 'answers', { ...answer, colour: 1 }],
    ['no stamp', 'answers', { ...answer, stamp: undefined }],
    ['an empty text', 'answers', { ...answer, text: '' }],
    ['row 0', 'answers', { ...answer, row: 0 }],
    ['an unknown language', 'answers', { ...answer, language: 'de' }],
    ['an unknown kind', 'answers', { ...answer, kind: 'blank' }],
    ['deleted: false', 'answers', { ...answer, deleted: false }],
    ['a negative start', 'codings', { ...coding, start: -1 }],
    ['a broken place', 'codings', { ...coding, start: 0.5 }],
    ['whole: false', 'codings', { ...coding, whole: false }],
    ['an unknown origin', 'codings', { ...coding, origin: { kind: 'magic' } }],
    ['a suggestion of no layer', 'codings', { ...coding, origin: { kind: 'suggestion' } }],
    ['a thirteenth colour', 'themes', makeTheme('x', { colour: 12 })],
    ['no name', 'themes', makeTheme('', {})],
    ['an empty keyword', 'themes', makeTheme('x', { keywords: [''] })],
    ['an endless order', 'themes', makeTheme('x', { order: Number.POSITIVE_INFINITY })],
    ['a name of 201', 'project', makeProject({ name: 'x'.repeat(201) })],
    ['an id of its own', 'project', { ...makeProject(), id: 'another' }],
    [
      'a value of no attribute',
      'respondents',
      { ...tables.respondents[0], values: { kunta: 'a' } },
    ],
  ])('refuse %s', (_, table, record) => {
    expect(fits(table, record)).toBe(false);
  });
});

describe('fitsAnswer', () => {
  it('holds where the excerpt is the words of the answer', () => {
    expect(fitsAnswer(coding, answer)).toBe(true);
    expect(fitsAnswer(makeCoding(answer, themes[0]!), answer)).toBe(true);
  });

  it.each([
    { excerpt: 'henkilökunt' },
    { start: 4 },
    { end: 99 },
    { start: 17, end: 17, excerpt: '' },
    { start: 17, end: 5 },
    { whole: true as const },
  ])('fails with %j', (fields) => {
    expect(fitsAnswer({ ...coding, ...fields }, answer)).toBe(false);
  });
});

it('only a non-answer does not answer', () => {
  expect(isAnswering(answer)).toBe(true);
  expect(isAnswering({ ...answer, kind: 'sameAsAbove' })).toBe(true);
  expect(isAnswering({ ...answer, kind: 'nonAnswer' })).toBe(false);
});

it('a theme is usable unless it is a group or gone', () => {
  const other = makeTheme('muu');
  expect(isUsable(other)).toBe(true);
  expect(isUsable({ ...other, group: true })).toBe(false);
  expect(isUsable({ ...other, retired: true })).toBe(false);
  expect(isUsable({ ...other, deleted: true })).toBe(false);
  expect(isUsable({ ...other, mergedInto: makeTheme('toinen').id })).toBe(false);
});
