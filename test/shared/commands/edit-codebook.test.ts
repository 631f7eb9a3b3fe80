import { describe, expect, it } from 'vitest';
import { addTheme, editTheme, restoreTheme, retireTheme } from '#shared/commands/edit-codebook.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeTheme } from '#test/helpers/survey.ts';

const gone = 'none' as ThemeId;
const group = makeTheme('Palvelut', { group: true });
const child = makeTheme('Neuvonta', { parentId: group.id, order: 1, shortcut: 'n' });
const other = makeTheme('Tilat', { order: 2, colour: 1 });

function openDesk() {
  return new Desk({ themes: [group, child, other] });
}

describe('addTheme', () => {
  it('adds a bare theme at the end, in the colour used least', () => {
    const desk = openDesk();
    const { change, themeId } = desk.do(addTheme, { name: '  Uusi \n teema ' });
    expect(change.label).toEqual({ act: 'addTheme', values: { theme: 'Uusi teema' } });
    expect(desk.memory.get('themes', themeId)).toEqual({
      ...makeTheme('Uusi teema'),
      id: themeId,
      stamp: change.stamp,
      order: 3,
      colour: 2,
    });
  });

  it('adds under a parent, and groups', () => {
    const desk = openDesk();
    const { themeId } = desk.do(addTheme, { name: 'Verkko', parentId: group.id, group: true });
    expect(desk.memory.get('themes', themeId)).toMatchObject({
      parentId: group.id,
      group: true,
      order: 2,
    });
  });

  it('gives twelve themes twelve colours', () => {
    const desk = new Desk({});
    for (let at = 0; at < 12; at += 1) desk.do(addTheme, { name: `t${at}` });
    expect(new Set([...desk.memory.all('themes')].map(({ colour }) => colour)).size).toBe(12);
  });

  it('lets one name stand in two groups', () => {
    expect(openDesk().refusal(addTheme, { name: 'Tilat', parentId: group.id })).toBeUndefined();
  });

  it.each([
    ['nameEmpty', { name: ' \n ' }],
    ['nameTooLong', { name: 'x'.repeat(201) }],
    ['nameTaken', { name: ' tilat ' }],
    ['nameTaken', { name: 'NEUVONTA', parentId: group.id }],
    ['themeGone', { name: 'x', parentId: gone }],
  ] as const)('refuses: %s', (reason, input) => {
    expect(openDesk().refusal(addTheme, input)).toBe(reason);
  });
});

describe('editTheme', () => {
  it('changes fields, the rest stays', () => {
    const desk = openDesk();
    desk.do(editTheme, child.id, { name: ' Apu ', keywords: ['apu', 'tuki'], colour: 7 });
    const after = desk.memory.get('themes', child.id)!;
    const changed = { name: 'Apu', keywords: ['apu', 'tuki'], colour: 7 };
    expect(after).toEqual({ ...child, stamp: after.stamp, ...changed });
  });

  it('gives a key and takes it away', () => {
    const desk = openDesk();
    desk.do(editTheme, other.id, { shortcut: 'k' });
    expect(desk.memory.get('themes', other.id)?.shortcut).toBe('k');
    desk.do(editTheme, other.id, { shortcut: undefined });
    expect(desk.memory.get('themes', other.id)?.shortcut).toBeUndefined();
  });

  it('lets a theme keep its own name in other letters, and its own key', () => {
    const desk = openDesk();
    expect(desk.refusal(editTheme, child.id, { name: 'NEUVONTA' })).toBeUndefined();
    expect(desk.refusal(editTheme, child.id, { shortcut: 'n' })).toBeUndefined();
  });

  it.each([
    ['nameEmpty', { name: '' }],
    ['nameTooLong', { name: 'x'.repeat(201) }],
    ['nameTaken', { name: 'palvelut' }],
    ['shortcutTaken', { shortcut: 'n' }],
    ['shortcutTaken', { name: 'Uusi', shortcut: 'n' }],
    ['tooLong', { description: 'x'.repeat(10_001) }],
    ['tooLong', { include: 'x'.repeat(10_001) }],
    ['tooLong', { keywords: ['x'.repeat(201)] }],
    ['tooLong', { keywords: Array.from({ length: 1001 }, (_, at) => `sana${at}`) }],
  ] as const)('refuses: %s', (reason, edit) => {
    expect(openDesk().refusal(editTheme, other.id, edit)).toBe(reason);
  });

  it('refuses a theme that is gone, and says how much fits', () => {
    const desk = openDesk();
    expect(desk.refusal(editTheme, gone, { name: 'x' })).toBe('themeGone');
    expect(desk.try(editTheme, other.id, { examples: 'x'.repeat(10_001) })).toEqual({
      ok: false,
      problem: { reason: 'tooLong', values: { most: 10_000 } },
    });
  });

  it('throws where a caller hands in what no person can write', () => {
    expect(() => openDesk().try(editTheme, other.id, { keywords: [''] })).toThrow();
    expect(() => openDesk().try(editTheme, other.id, { colour: 12 })).not.toThrow();
    expect(() => openDesk().try(editTheme, other.id, { colour: 1.5 })).toThrow();
  });
});

describe('retireTheme and restoreTheme', () => {
  it('retire with everything below, freeing keys, and restore it all', () => {
    const desk = openDesk();
    expect(desk.do(retireTheme, group.id).items).toHaveLength(2);
    expect(desk.memory.get('themes', child.id)).toMatchObject({ retired: true });
    expect(desk.memory.get('themes', child.id)?.shortcut).toBeUndefined();
    expect(desk.memory.get('themes', other.id)?.retired).toBeUndefined();
    desk.do(restoreTheme, group.id);
    expect(desk.memory.get('themes', group.id)?.retired).toBeUndefined();
    expect(desk.memory.get('themes', child.id)?.retired).toBeUndefined();
  });

  it('free the name and the key for another theme', () => {
    const desk = openDesk();
    desk.do(retireTheme, child.id);
    desk.do(addTheme, { name: 'Neuvonta', parentId: group.id });
    desk.do(editTheme, other.id, { shortcut: 'n' });
    expect(desk.refusal(restoreTheme, child.id)).toBe('nameTaken');
  });

  it('refuse to restore two of one name', () => {
    const desk = openDesk();
    desk.do(retireTheme, child.id);
    const { themeId } = desk.do(addTheme, { name: 'neuvonta', parentId: group.id });
    desk.do(retireTheme, themeId);
    desk.do(retireTheme, group.id);
    expect(desk.refusal(restoreTheme, group.id)).toBe('nameTaken');
    expect(desk.refusal(restoreTheme, child.id)).toBeUndefined();
  });

  it('refuse', () => {
    const desk = openDesk();
    expect(desk.refusal(retireTheme, gone)).toBe('themeGone');
    expect(desk.refusal(restoreTheme, gone)).toBe('themeGone');
    expect(desk.refusal(restoreTheme, other.id)).toBe('nothingNew');
    desk.do(retireTheme, other.id);
    expect(desk.refusal(retireTheme, other.id)).toBe('nothingNew');
  });

  it('come to an end also where parents go round in a circle', () => {
    const ring = [
      makeTheme('a', { parentId: 'theme-b' as ThemeId }),
      makeTheme('b', { parentId: 'theme-a' as ThemeId }),
    ];
    expect(new Desk({ themes: ring }).do(retireTheme, ring[0]!.id).items).toHaveLength(2);
  });
});
