import { describe, expect, it } from 'vitest';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { addTheme, moveTheme, restoreTheme, retireTheme } from '#shared/commands/edit-codebook.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeTheme } from '#test/helpers/survey.ts';

const [a, b, c] = ['a', 'b', 'c'].map((name, at) => makeTheme(name, { order: at + 1 }));
const [aId, bId, cId] = [a!.id, b!.id, c!.id];
const below = makeTheme('d', { parentId: aId });
const twin = makeTheme('B', { id: 'theme-twin' as ThemeId, parentId: aId, order: 2 });

function openDesk() {
  return new Desk({ themes: [a!, b!, c!, below, twin] });
}

function names(desk: Desk, parentId?: ThemeId): string {
  return new ThemeTree(desk.memory.all('themes'))
    .children(parentId)
    .map(({ name }) => name)
    .join('');
}

describe('moveTheme', () => {
  it.each([
    [cId, { beforeId: aId }, 'cab'],
    [cId, { beforeId: bId }, 'acb'],
    [aId, { beforeId: cId }, 'bac'],
    [aId, {}, 'bca'],
    [aId, { beforeId: 'none' as ThemeId }, 'bca'],
    [bId, { beforeId: bId }, 'acb'],
  ])('moves among siblings: %s %j', (id, to, expected) => {
    const desk = openDesk();
    desk.do(moveTheme, id, to);
    expect(names(desk)).toBe(expected);
  });

  it('moves under a parent and back to the top', () => {
    const desk = openDesk();
    desk.do(moveTheme, cId, { parentId: aId, beforeId: below.id });
    expect([names(desk), names(desk, aId)]).toEqual(['ab', 'cdB']);
    desk.do(moveTheme, below.id, { parentId: bId });
    expect(names(desk, bId)).toBe('d');
    desk.do(moveTheme, cId, {});
    expect([names(desk), names(desk, aId)]).toEqual(['abc', 'B']);
  });

  it('keeps the order right however often two change places', () => {
    const desk = openDesk();
    for (let turn = 0; turn < 200; turn += 1) {
      const [first, second] = turn % 2 === 0 ? [bId, cId] : [cId, bId];
      desk.do(moveTheme, second, { beforeId: first });
      expect(names(desk)).toBe(turn % 2 === 0 ? 'acb' : 'abc');
    }
  });

  describe('with a theme whose parent is retired', () => {
    /** The tree shows "d" at the top, between "b" and "c". */
    function orphaned(): Desk {
      const desk = openDesk();
      desk.do(moveTheme, below.id, {});
      desk.do(moveTheme, below.id, { beforeId: cId });
      const parent = makeTheme('r', { retired: true, order: 9 });
      const theme = desk.memory.get('themes', below.id);
      desk.memory.load('themes', [parent, { ...theme!, parentId: parent.id }]);
      expect(names(desk)).toBe('abdc');
      return desk;
    }

    it.each([
      [cId, { beforeId: below.id }, 'abcd'],
      [aId, { beforeId: below.id }, 'badc'],
      [below.id, { beforeId: aId }, 'dabc'],
      [below.id, {}, 'abcd'],
    ])('moves among what is seen: %s %j', (id, to, expected) => {
      const desk = orphaned();
      desk.do(moveTheme, id, to);
      expect(names(desk)).toBe(expected);
    });

    it('keeps it under its own parent when the others are counted anew', () => {
      const desk = orphaned();
      const before = desk.memory.get('themes', below.id)!;
      desk.do(moveTheme, cId, { beforeId: bId });
      for (let turn = 0; turn < 200; turn += 1) {
        const [first, second] = turn % 2 === 0 ? [cId, bId] : [bId, cId];
        desk.do(moveTheme, second, { beforeId: first });
      }
      const after = desk.memory.get('themes', below.id)!;
      expect(names(desk)).toBe('acbd');
      expect(after.order).not.toBe(before.order);
      expect(after.parentId).toBe(before.parentId);
    });

    it('sees its name as taken at the top, and adds after it', () => {
      const desk = orphaned();
      expect(desk.refusal(addTheme, { name: 'D' })).toBe('nameTaken');
      desk.do(moveTheme, below.id, {});
      desk.do(addTheme, { name: 'e' });
      expect(names(desk)).toBe('abcde');
    });

    it('refuses to restore a theme beside another of its name', () => {
      const desk = openDesk();
      desk.do(retireTheme, aId);
      desk.do(addTheme, { name: 'D' });
      expect(desk.refusal(restoreTheme, below.id)).toBe('nameTaken');
    });
  });

  it.each([
    ['themeGone', 'none' as ThemeId, {}],
    ['themeGone', aId, { parentId: 'none' as ThemeId }],
    ['moveIntoItself', aId, { parentId: aId }],
    ['moveIntoItself', aId, { parentId: below.id }],
    ['nameTaken', bId, { parentId: aId }],
    ['nameTaken', twin.id, {}],
  ] as const)('refuses: %s', (reason, id, to) => {
    expect(openDesk().refusal(moveTheme, id, to)).toBe(reason);
  });
});
