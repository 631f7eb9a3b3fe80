import { describe, expect, it } from 'vitest';
import { moveTheme } from '#shared/commands/edit-codebook.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { siblingsOf } from '#shared/domain/theme-order.ts';
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
  return siblingsOf(desk.memory.all('themes'), parentId)
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
