import { describe, expect, it } from 'vitest';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { theme } from '#test/shared/analysis/small-survey.ts';

const id = (text: string) => text as ThemeId;

function names(tree: ThemeTree): string[] {
  return tree.depthFirst().map(({ theme: each, depth }) => `${'-'.repeat(depth)}${each.id}`);
}

describe('ThemeTree', () => {
  it('lists a parent before what is below it, siblings by their order', () => {
    const tree = new ThemeTree([
      theme('late', { order: 2 }),
      theme('child', { parentId: id('early'), order: 9 }),
      theme('early', { order: 1 }),
      theme('grandchild', { parentId: id('child') }),
    ]);
    expect(names(tree)).toEqual(['early', '-child', '--grandchild', 'late']);
    expect(tree.ancestors(id('grandchild'))).toEqual(['child', 'early']);
    expect(tree.path(id('grandchild'))).toEqual(['Theme early', 'Theme child']);
  });

  it('follows merges to the theme that is left, for codings and for children', () => {
    const tree = new ThemeTree([
      theme('a', { mergedInto: id('b') }),
      theme('b', { mergedInto: id('c') }),
      theme('c', { parentId: id('top') }),
      theme('top'),
      theme('child', { parentId: id('a') }),
    ]);
    expect(tree.resolve(id('a'))).toBe('c');
    expect(tree.lineage(id('child'))).toEqual(['child', 'c', 'top']);
    expect(names(tree)).toEqual(['top', '-c', '--child']);
  });

  it('hangs the children of a retired theme on what was above it, and lists it apart', () => {
    const tree = new ThemeTree([
      theme('top'),
      theme('gone', { parentId: id('top'), retired: true }),
      theme('child', { parentId: id('gone') }),
    ]);
    expect(names(tree)).toEqual(['top', '-child']);
    expect(tree.retired().map((each) => each.id)).toEqual(['gone']);
    expect(tree.lineage(id('gone'))).toEqual(['gone']);
  });

  it('reads rings of merges and of parents the same from every side', () => {
    const tree = new ThemeTree([
      theme('a', { mergedInto: id('b') }),
      theme('b', { mergedInto: id('a') }),
      theme('x', { parentId: id('z') }),
      theme('y', { parentId: id('x') }),
      theme('z', { parentId: id('y') }),
    ]);
    expect(tree.resolve(id('a'))).toBe('a');
    expect(tree.resolve(id('b'))).toBe('a');
    expect(names(tree)).toEqual(['a', 'x', '-y', '--z']);
  });

  it('knows nothing of a theme that is not there', () => {
    const tree = new ThemeTree([theme('a', { parentId: id('nowhere') })]);
    expect(tree.resolve(id('nowhere'))).toBeUndefined();
    expect(tree.lineage(id('nowhere'))).toEqual([]);
    expect(names(tree)).toEqual(['a']);
  });
});
