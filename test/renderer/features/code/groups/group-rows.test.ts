import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerId } from '#shared/domain/ids.ts';
import { groupRows, likenessIn, membersOf } from '#renderer/features/code/groups/group-rows.ts';

const ids = (letters: string) => letters.split('') as AnswerId[];
const near = (letters: string, likeness: number) => ({ answerIds: ids(letters), likeness });
const all = ids('abcdefg');
const groups = [
  { answerIds: ids('bd'), near: [near('a', 0.99), near('fg', 0.95)] },
  { answerIds: ids('ce'), near: [] },
];
const none = new Set<AnswerId>();

describe('rows of groups', () => {
  it('are one a group, where its first answer was, by its most frequent wording', () => {
    const { rows, texts } = groupRows(all, groups, none);
    expect(rows.join('')).toBe('bc');
    expect(texts).toBe(4);
  });

  it('stand for the answers that pass the filter, and for no others', () => {
    const { rows, groups: shown, texts } = groupRows(ids('acfg'), groups, none);
    expect([rows.join(''), texts]).toEqual(['ac', 3]);
    const group = shown.get('f' as AnswerId);
    expect(group && membersOf(group).join('')).toBe('afg');
    expect(group && likenessIn(group, 'g' as AnswerId)).toBe(0.95);
    expect(shown.get('c' as AnswerId)).toBeUndefined();
  });

  it('are one an answer in an open group, beneath its head', () => {
    const opened = new Set(ids('b'));
    expect(groupRows(all, groups, opened).rows.join('')).toBe('bdafgc');
    expect(groupRows(all, groups, opened).groups.get('f' as AnswerId)?.isOpen).toBe(true);
  });

  it('hold every answer once when all are open, and lead to each when none is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.boolean(), (passing, isOpen) => {
        const opened = new Set(isOpen ? all : []);
        const { rows, groups: shown } = groupRows(passing, groups, opened);
        const reached = rows.flatMap((row) => {
          const group = shown.get(row);
          return group && !isOpen ? membersOf(group) : [row];
        });
        expect(reached.toSorted()).toEqual(passing.toSorted());
      }),
    );
  });
});
